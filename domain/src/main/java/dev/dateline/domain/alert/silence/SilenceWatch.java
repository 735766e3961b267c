package dev.dateline.domain.alert.silence;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.silence.Heartbeat.LaneTime;
import dev.dateline.domain.alert.silence.Heartbeat.RuleMet;
import dev.dateline.domain.alert.silence.WatchedRules.Watched;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells that a rule was met by nothing for as long as it says, once, and that it is met again. Wants the signs of life of
 * all lanes: a rule may be met in any. Time is the wire's, so the same signs give the same alerts. For one thread.
 */
public final class SilenceWatch {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final WatchedRules rules;
    private final SilenceMemory memory;
    private final WireTime wire;
    private Instant looked = Instant.MIN;

    /** Watches over these rules, which may change meanwhile, and goes on from what is remembered. */
    public SilenceWatch(WatchedRules rules, SilenceMemory memory) {
        this.rules = rules;
        this.memory = memory;
        this.wire = new WireTime(memory.lanes());
    }

    /** What to tell after a sign of life; it is remembered as told. */
    public List<Alert> after(Heartbeat heartbeat) {
        if (heartbeat instanceof RuleMet met) {
            return rules.find(met.subscriber(), met.rule()).flatMap(rule -> met(rule, met.at())).stream()
                    .toList();
        }
        memory.put(wire.heard((LaneTime) heartbeat));
        return wire.now()
                .filter(now -> !now.isBefore(looked.plus(MINUTE)))
                .map(this::lookAtAll)
                .orElse(List.of());
    }

    /** Whether no lane has come as far as the minute before this one, though silence would be news. */
    public boolean isUnheardAt(Instant minute) {
        return !rules.isEmpty()
                && wire.newest()
                        .filter(newest -> !newest.isBefore(minute.minus(MINUTE)))
                        .isEmpty();
    }

    private Optional<Alert> met(Watched rule, Instant at) {
        Silence before = silence(rule);
        if (!at.isAfter(before.since())) {
            return Optional.empty();
        }
        memory.put(rule.key(), new Silence(rule.asked(), at, null));
        return before.told() == null ? Optional.empty() : Optional.of(SilenceAlerts.ended(rule, before, at));
    }

    private List<Alert> lookAtAll(Instant now) {
        looked = now;
        Map<String, Watched> watched = rules.byKey();
        Set<String> gone = new HashSet<>(memory.rules());
        gone.removeAll(watched.keySet());
        gone.forEach(memory::forget);
        List<Alert> alerts = new ArrayList<>();
        watched.values().forEach(rule -> silent(rule, now).ifPresent(alerts::add));
        return alerts;
    }

    private Optional<Alert> silent(Watched rule, Instant now) {
        Silence silence = silence(rule);
        boolean isDue =
                silence.told() == null && !silence.since().plus(rule.silence()).isAfter(now);
        Silence after = isDue ? new Silence(silence.asked(), silence.since(), now) : silence;
        if (!after.equals(memory.get(rule.key()))) {
            memory.put(rule.key(), after);
        }
        return isDue ? Optional.of(SilenceAlerts.began(rule, after, now, wire.arrived())) : Optional.empty();
    }

    /** How long it has been silent; a new rule, or one that asks for something else, since it was set. */
    private Silence silence(Watched rule) {
        Silence known = memory.get(rule.key());
        return known == null || !known.asked().equals(rule.asked())
                ? new Silence(rule.asked(), rule.set(), null)
                : known;
    }
}
