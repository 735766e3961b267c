package dev.dateline.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.role.Role;
import dev.dateline.domain.alert.Channel;
import dev.dateline.domain.alert.Delivery;
import dev.dateline.domain.alert.Delivery.Outcome;
import dev.dateline.domain.alert.Preferences;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk that is killed in the middle of delivering, and started again. */
class DeskKilledTest {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    private Path directory;

    @Test
    void whatWasOnItsWayIsDeliveredAndNothingTwiceUnderAnotherId() throws Exception {
        try (WebhookReceiver receiver = new WebhookReceiver();
                WireUnderTest wire = WireUnderTest.start(Map.of(), EnumSet.noneOf(Role.class));
                Told told = new Told(wire)) {
            told.subscribe(
                    "anna",
                    Preferences.NONE,
                    new Channel("hook", Channel.Kind.WEBHOOK, receiver.address("/anna"), 1, Set.of()));
            List<String> first =
                    told.alerts("anna", "first", 60, wire.wire().clock().instant());
            receiver.takesTime(Duration.ofMillis(60));
            try (DatelineProcess desk = desk(wire)) {
                await(() -> receiver.taken().size() >= 10);
                desk.kill();
            }
            assertThat(receiver.taken()).hasSizeLessThan(60);
            List<String> second =
                    told.alerts("anna", "second", 5, wire.wire().clock().instant());
            receiver.takesTime(Duration.ZERO);
            List<String> all = Stream.concat(first.stream(), second.stream()).toList();
            try (DatelineProcess desk = desk(wire)) {
                await(() -> delivered(told).containsAll(all));
                assertThat(receiver.taken())
                        .extracting(WebhookReceiver.Hook::id)
                        .containsOnlyOnceElementsOf(second)
                        .containsAll(first);
                assertThat(Set.copyOf(ids(receiver))).hasSameSizeAs(all);
                assertThat(desk.stop()).isLessThan(200);
            }
            int before = receiver.taken().size();
            List<String> third =
                    told.alerts("anna", "third", 1, wire.wire().clock().instant());
            try (DatelineProcess desk = desk(wire)) {
                await(() -> delivered(told).containsAll(third));
                assertThat(receiver.taken()).hasSize(before + 1);
                assertThat(desk.said()).noneMatch(line -> line.contains("ERROR"));
            }
        }
    }

    private DatelineProcess desk(WireUnderTest wire) throws Exception {
        return DatelineProcess.start(List.of(
                "desk",
                "--bootstrap-servers",
                wire.bootstrapServers(),
                "--set",
                "desk.port=0",
                "--set",
                "desk.delivery.private-addresses=true",
                "--set",
                "data.directory=" + directory));
    }

    private static List<String> ids(WebhookReceiver receiver) {
        return receiver.taken().stream().map(WebhookReceiver.Hook::id).toList();
    }

    private static List<String> delivered(Told told) {
        return told.deliveries("anna").stream()
                .filter(delivery -> delivery.outcome() == Outcome.DELIVERED)
                .map(Delivery::alert)
                .toList();
    }

    private static void await(java.util.concurrent.Callable<Boolean> reached) {
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(reached);
    }
}
