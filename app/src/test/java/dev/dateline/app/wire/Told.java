package dev.dateline.app.wire;

import dev.dateline.app.topic.TopicWriter;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Cause;
import dev.dateline.domain.alert.Channel;
import dev.dateline.domain.alert.Delivery;
import dev.dateline.domain.alert.Novelty;
import dev.dateline.domain.alert.Preferences;
import dev.dateline.domain.alert.Reason;
import dev.dateline.domain.alert.Receipt;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceStatus.State;
import dev.dateline.schemas.Topics;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Writes subscribers and alerts on a wire as the streams role would, and reads what became of them. */
final class Told implements AutoCloseable {
    private final WireLog log;
    private final TopicWriter<Subscription> rules;
    private final TopicWriter<Alert> alerts;

    Told(WireUnderTest wire) {
        this.log = wire.log();
        this.rules = new TopicWriter<>(wire.wire().kafka(), wire.wire().registry(), Topics.RULES);
        this.alerts = new TopicWriter<>(wire.wire().kafka(), wire.wire().registry(), Topics.ALERTS);
    }

    void subscribe(String subscriber, Preferences preferences, Channel... channels) {
        rules.write(
                subscriber,
                new Subscription(subscriber, 1, List.of(), List.of(channels), preferences, List.of(), List.of()));
        rules.flush();
    }

    /** So many alerts of unlike threads; their ids. */
    List<String> alerts(String subscriber, String name, int many, Instant at) {
        List<String> ids =
                IntStream.range(0, many).mapToObj(i -> name + "-" + i).toList();
        ids.forEach(id -> alerts.write(subscriber, alert(subscriber, id, Alert.Kind.FIRST, at)));
        alerts.flush();
        return ids;
    }

    void correction(String subscriber, String id, Instant at) {
        alerts.write(subscriber, alert(subscriber, id, Alert.Kind.CORRECTION, at));
        alerts.flush();
    }

    private static Alert alert(String subscriber, String id, Alert.Kind kind, Instant at) {
        return new Alert(
                id,
                subscriber,
                "rule",
                "Rule",
                "Headline of " + id,
                new Cause.HealthChanged(new SourceId("source"), State.OK, State.QUIET, null, null),
                at,
                "thread of " + id,
                1,
                kind,
                List.of(new Reason("rule", "Rule", List.of())),
                List.of(new Novelty(Novelty.Kind.STORY, id)),
                Receipt.NONE);
    }

    List<Delivery> deliveries(String subscriber) {
        return log.values(Topics.DELIVERIES).stream()
                .filter(delivery -> delivery.subscriber().equals(subscriber))
                .toList();
    }

    @Override
    public void close() {
        rules.close();
        alerts.close();
    }
}
