package dev.dateline.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.dateline.app.role.Role;
import dev.dateline.app.topic.TopicWriter;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Cause.HealthChanged;
import dev.dateline.domain.alert.Receipt;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceStatus.State;
import dev.dateline.schemas.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A browser on the stream of a subscriber's alerts, whose connections are cut again and again. */
class AlertStreamTest {
    private static final int ALERTS = 1_500;
    private static final int CUTS = 6;
    private static final String LISTEN = """
            window.got = [];
            const stream = new EventSource('/api/alerts/stream?subscriber=anna');
            stream.addEventListener('alert', event => window.got.push(JSON.parse(event.data).number));""";

    @Test
    void nothingIsLostAndNothingComesTwiceOverAnyNumberOfCuts() throws Exception {
        try (Chromium chromium = Chromium.launch();
                WireUnderTest wire = WireUnderTest.start(Map.of(), EnumSet.of(Role.DESK));
                CuttingProxy proxy = CuttingProxy.before(wire.wire().deskUrl());
                ReadersPage reader = chromium.open(proxy.url().resolve("/sources"));
                var alerts = new TopicWriter<>(wire.wire().kafka(), wire.wire().registry(), Topics.ALERTS)) {
            Page page = reader.page();
            page.evaluate(LISTEN);
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                alerts.write("anna", alert("anna", 0));
                alerts.flush();
                return !got(page).isEmpty();
            });
            for (int cut = 0; cut < CUTS; cut++) {
                for (int i = 1; i <= ALERTS / CUTS; i++) {
                    alerts.write("anna", alert("anna", cut * (ALERTS / CUTS) + i));
                    alerts.write("ben", alert("ben", i));
                }
                alerts.flush();
                proxy.cut();
                int least = cut * (ALERTS / CUTS);
                Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> newest(page) >= least);
            }
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> newest(page) == ALERTS);
            assertThat(got(page).stream().filter(number -> number > 0))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, ALERTS).boxed().toList());
        }
    }

    private static int newest(Page page) {
        List<Integer> got = got(page);
        return got.isEmpty() ? -1 : got.get(got.size() - 1);
    }

    @SuppressWarnings("unchecked")
    private static List<Integer> got(Page page) {
        return (List<Integer>) page.evaluate("window.got");
    }

    private static Alert alert(String subscriber, int number) {
        return new Alert(
                "alert-" + number,
                subscriber,
                "silent",
                "Silent sources",
                "Number " + number,
                new HealthChanged(new SourceId("harbour"), State.OK, State.QUIET, null, "nothing new for two days"),
                Instant.parse("2026-03-14T12:00:00Z").plusSeconds(number),
                "thread",
                number,
                Alert.Kind.HEALTH,
                List.of(),
                List.of(),
                Receipt.NONE);
    }
}
