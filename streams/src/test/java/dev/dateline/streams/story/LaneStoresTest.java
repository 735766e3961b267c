package dev.dateline.streams.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.story.Report;
import dev.dateline.domain.story.ReportOrigin;
import dev.dateline.domain.story.StaticTerms;
import dev.dateline.domain.story.lane.Lane;
import dev.dateline.domain.story.lane.LaneLimits;
import dev.dateline.domain.story.lane.LaneOutcome;
import dev.dateline.domain.story.lane.LaneSize;
import dev.dateline.domain.story.words.FeatureExtractor;
import dev.dateline.streams.MapRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaneStoresTest {
    private static final LaneLimits LIMITS = new LaneLimits(Duration.ofHours(20), Duration.ofHours(10), 3);

    private final FeatureExtractor features = new FeatureExtractor();
    private final StaticTerms statics = StaticTerms.none();

    @TempDir
    Path folder;

    private MockProcessorContext<Void, Void> context;
    private LaneStores stores;

    @BeforeEach
    void open() {
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "localhost:1");
        context = new MockProcessorContext<>(settings, new TaskId(0, 1), folder.toFile());
        stores = LaneStores.open(context.getStateStoreContext(), new MapRegistry());
    }

    @Test
    void aLaneReadBackFromItsStoresDecidesAsTheOneThatWroteThem() {
        Lane lane = new Lane("en", statics, LIMITS, stores.shelf("en"));
        for (int i = 0; i < 300; i++) {
            assertThat(place(lane, i).events()).isNotEmpty();
        }
        Lane restored = new Lane("en", statics, LIMITS, stores.shelf("en")).restore(stores.read("en", read -> {}));

        assertThat(restored.size()).isEqualTo(lane.size());
        for (int i = 300; i < 400; i++) {
            assertThat(restored.place(report(i))).isEqualTo(place(lane, i));
        }
    }

    @Test
    void whatIsForgottenIsInNoStore() {
        Lane lane = new Lane("en", statics, LIMITS, stores.shelf("en"));
        place(lane, 1);
        for (int hour = 1; hour < 40; hour++) {
            stores.write("en", lane.tick(seen(1).plus(Duration.ofHours(hour))));
        }

        assertThat(lane.isEmpty()).isTrue();
        assertThat(stores.reports().all().hasNext()).isFalse();
        assertThat(stores.stories().all().hasNext()).isFalse();
    }

    @Test
    void howLargeALaneIsStandsInTheMetrics() {
        LaneGauges gauges = new LaneGauges(context);
        gauges.show("en", new LaneSize(3, 2, 40, 90));
        gauges.show("en", new LaneSize(4, 2, 50, 120));

        assertThat(shown())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("live-reports", 4.0, "known-stories", 2.0, "live-terms", 50.0, "postings", 120.0));
        gauges.close();
        assertThat(shown()).isEmpty();
    }

    private Map<String, Object> shown() {
        return context.metrics().metrics().entrySet().stream()
                .filter(metric -> isLanes(metric.getKey()))
                .collect(Collectors.toMap(
                        metric -> metric.getKey().name(),
                        metric -> metric.getValue().metricValue()));
    }

    private static boolean isLanes(MetricName name) {
        return name.group().equals(LaneGauges.GROUP) && "en".equals(name.tags().get("lane"));
    }

    private LaneOutcome place(Lane lane, int number) {
        LaneOutcome outcome = lane.place(report(number));
        stores.write("en", outcome);
        return outcome;
    }

    private static Instant seen(int number) {
        return Instant.parse("2026-03-02T06:00:00Z").plus(Duration.ofMinutes(7L * number));
    }

    /** Twelve events go on at a time; each is told by five outlets. */
    private Report report(int number) {
        int event = number / 60 * 12 + number % 12;
        String place = "Arvela" + (char) ('a' + event % 26) + (char) ('a' + event / 26);
        String title = "Flood in " + place + " takes bridge " + event;
        String text = "The river broke its banks at " + place + " on Monday. Rescuers in " + place + " reached "
                + (17 + event) + " people, said mayor Tilda Orn" + event + ".";
        Outlet outlet = Outlet.alone("outlet" + number % 5, "Outlet " + number % 5);
        return new Report(
                ArticleId.of("https://outlet.example/" + number),
                1,
                "en",
                outlet,
                "https://outlet.example/" + number,
                title,
                text,
                seen(number),
                seen(number),
                Arrival.LIVE,
                ArticleKind.STORY,
                null,
                ReportOrigin.of(outlet),
                features.extract(title, text, "en"));
    }
}
