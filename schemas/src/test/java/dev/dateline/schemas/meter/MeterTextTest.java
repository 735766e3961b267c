package dev.dateline.schemas.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeterTextTest {
    private final Meters meters = new Meters(2);

    @Test
    void aCountRisesForItsSourceAlone() {
        meters.count(WireMeters.ITEMS, "reuters");
        meters.count(WireMeters.ITEMS, "reuters");
        meters.count(WireMeters.ITEMS, "ap");
        assertThat(lines("dateline_items_total{"))
                .containsExactly("dateline_items_total{source=\"ap\"} 1", "dateline_items_total{source=\"reuters\"} 2");
    }

    @Test
    void sourcesBeyondTheBoundAreCountedTogether() {
        List.of("a", "b", "c", "d", "a").forEach(source -> meters.count(WireMeters.ITEMS, source));
        assertThat(lines("dateline_items_total{"))
                .containsExactly(
                        "dateline_items_total{source=\"a\"} 2",
                        "dateline_items_total{source=\"b\"} 1",
                        "dateline_items_total{source=\"others\"} 2");
    }

    @Test
    void durationsAreCountedUpToEachBound() {
        meters.took(WireMeters.PLACED_DELAY, "ap", Duration.ofMillis(40));
        meters.took(WireMeters.PLACED_DELAY, "ap", Duration.ofMillis(300));
        meters.took(WireMeters.PLACED_DELAY, "ap", Duration.ofDays(1));
        meters.took(WireMeters.PLACED_DELAY, "ap", Duration.ofSeconds(-3));
        assertThat(lines("dateline_placed_delay_seconds"))
                .contains(
                        "dateline_placed_delay_seconds_bucket{outlet=\"ap\",le=\"0.05\"} 2",
                        "dateline_placed_delay_seconds_bucket{outlet=\"ap\",le=\"0.5\"} 3",
                        "dateline_placed_delay_seconds_bucket{outlet=\"ap\",le=\"7200.0\"} 3",
                        "dateline_placed_delay_seconds_bucket{outlet=\"ap\",le=\"+Inf\"} 4",
                        "dateline_placed_delay_seconds_count{outlet=\"ap\"} 4",
                        "dateline_placed_delay_seconds_sum{outlet=\"ap\"} 86400.34");
    }

    @Test
    void aGaugeThatCannotBeReadIsLeftOut() {
        meters.read(() -> {
            throw new IllegalStateException("away");
        });
        meters.read(() -> List.of(Reading.of(WireMeters.DESK_STORIES, 7)));
        assertThat(lines("dateline_desk")).containsExactly("dateline_desk_stories 7");
    }

    @Test
    void aNameWithQuotesStaysOneLabel() {
        meters.count(WireMeters.ITEMS, "the \"post\"\n\\");
        assertThat(lines("dateline_items_total{"))
                .containsExactly("dateline_items_total{source=\"the \\\"post\\\"\\n\\\\\"} 1");
    }

    @Test
    void everyMeterIsThereOnceAndItsMeaningIsASentence() {
        assertThat(WireMeters.all()).extracting(Meter::name).doesNotHaveDuplicates();
        assertThat(WireMeters.all()).extracting(Meter::meaning).allMatch(meaning -> meaning.endsWith("."));
        assertThat(WireMeters.all()).allMatch(meter -> meter.labels().size() <= 1);
    }

    @Test
    void theReferencePageIsFresh() throws Exception {
        Path page = Path.of("..", "docs", "metrics.md");
        assertThat(Files.readString(page))
                .as("write the table again: ./dateline config --metrics")
                .endsWith("\n\n" + MeterReference.table());
    }

    private List<String> lines(String beginning) {
        return MeterText.of(meters)
                .lines()
                .filter(line -> line.startsWith(beginning))
                .toList();
    }
}
