package dev.dateline.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.role.Role;
import dev.dateline.app.topic.TopicWriter;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Channel;
import dev.dateline.domain.alert.Delivery;
import dev.dateline.domain.alert.Delivery.Outcome;
import dev.dateline.domain.alert.Preferences;
import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.schemas.Topics;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** News that meets a rule reaches the subscriber's own program, over the whole wire. */
class AlertsLeaveTheHouseTest {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static WireUnderTest wire;
    private static WebhookReceiver receiver;

    @BeforeAll
    static void start() throws Exception {
        receiver = new WebhookReceiver();
        wire = WireUnderTest.start(
                Map.of("desk.delivery.private-addresses", "true"), EnumSet.of(Role.STREAMS, Role.DESK));
    }

    @AfterAll
    static void stop() throws IOException {
        wire.close();
        receiver.close();
    }

    @Test
    void newsReachesAWebhookOnceAndIsAccountedFor() throws Exception {
        Channel hook = new Channel("hook", Channel.Kind.WEBHOOK, receiver.address("/anna"), 1, Set.of());
        subscribe("anna", List.of(Rule.asking("floods", "Floods", "flood", null)), hook);
        wire.receives("harbour-post", "Flood closes the harbour road", "<p>The harbour road is under water.</p>");
        Awaitility.await().atMost(PATIENCE).until(() -> !receiver.taken().isEmpty());
        WebhookReceiver.Hook taken = receiver.taken().get(0);
        assertThat(taken.json().at("/type").asText()).isEqualTo("alert");
        assertThat(taken.json().at("/alerts/0/alert/title").asText()).isEqualTo("Flood closes the harbour road");
        assertThat(taken.json().at("/alerts/0/why/0/rule").asText()).isEqualTo("floods");
        assertThat(taken.json().at("/alerts/0/receipt/slowest").asText()).isNotEmpty();
        Awaitility.await().atMost(PATIENCE).until(() -> !deliveries(taken.id()).isEmpty());
        assertThat(deliveries(taken.id())).extracting(Delivery::outcome).containsExactly(Outcome.DELIVERED);
        assertThat(wire.log().values(Topics.ALERTS)).extracting(Alert::id).containsExactly(taken.id());
        assertThat(receiver.taken()).hasSize(1);
    }

    private static List<Delivery> deliveries(String alert) {
        return wire.log().values(Topics.DELIVERIES).stream()
                .filter(delivery -> delivery.alert().equals(alert))
                .toList();
    }

    private static void subscribe(String subscriber, List<Rule> rules, Channel... channels) {
        try (TopicWriter<Subscription> writer =
                new TopicWriter<>(wire.wire().kafka(), wire.wire().registry(), Topics.RULES)) {
            writer.write(
                    subscriber,
                    new Subscription(subscriber, 1, rules, List.of(channels), Preferences.NONE, List.of(), List.of()));
            writer.flush();
        }
    }
}
