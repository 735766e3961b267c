package dev.dateline.bench.soak;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Delivery;
import dev.dateline.domain.alert.Delivery.Outcome;
import dev.dateline.domain.alert.Receipt;
import dev.dateline.domain.alert.Subscription;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whether everyone was told everything once, by what stands on the topics and by what the endpoints took. */
final class SoakJudge {
    private static final int SHOWN = 5;

    private final SoakLog log;
    private final List<Subscription> subscriptions;
    private final Receivers receivers;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();

    SoakJudge(SoakLog log, List<Subscription> subscriptions, Receivers receivers) {
        this.log = log;
        this.subscriptions = subscriptions;
        this.receivers = receivers;
    }

    /** All deliveries of all alerts have ended. */
    static boolean isDone(SoakLog log) {
        Map<String, Delivery> last = last(log.deliveries());
        return log.alerts().stream().allMatch(alert -> {
            Delivery delivery = last.get(alert.id());
            return delivery != null && delivery.isDone();
        });
    }

    /** What is wrong, a line each, a few of each sort; empty when nothing is. */
    List<String> faults() {
        faults.clear();
        counts.clear();
        alerts();
        backRun();
        deliveries();
        receipts();
        return List.copyOf(faults);
    }

    /** What was counted on the way. */
    Map<String, Long> counts() {
        return counts;
    }

    private void alerts() {
        counts.put("alerts", (long) log.alerts().size());
        log.alerts().stream()
                .collect(Collectors.groupingBy(Alert::kind, TreeMap::new, Collectors.counting()))
                .forEach((kind, count) -> counts.put("  " + kind, count));
        Set<String> ids = new HashSet<>();
        tell(
                "an alert stands twice",
                log.alerts().stream().map(Alert::id).filter(id -> !ids.add(id)).toList());
        Map<String, Integer> numbers = new HashMap<>();
        tell(
                "a thread has a gap",
                log.alerts().stream()
                        .filter(alert -> numbers.merge(alert.thread(), 1, Integer::sum) != alert.number())
                        .map(alert -> alert.thread() + " " + alert.number())
                        .toList());
    }

    private void backRun() {
        Map<String, Alert> expected = byId(BackRun.alerts(log.reports(), subscriptions));
        Map<String, Alert> actual = byId(log.alerts());
        counts.put("entries of the placement log", (long) log.reports().size());
        tell("the log has it and nobody was told", missing(expected, actual));
        tell("told, and the log does not have it", missing(actual, expected));
        tell(
                "told otherwise than the log has it",
                expected.entrySet().stream()
                        .filter(e -> actual.containsKey(e.getKey()))
                        .filter(e -> !e.getValue().equals(actual.get(e.getKey())))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static Map<String, Alert> byId(List<Alert> alerts) {
        return alerts.stream()
                .collect(Collectors.toMap(Alert::id, alert -> alert.with(Receipt.NONE), (a, b) -> a, TreeMap::new));
    }

    private static List<String> missing(Map<String, Alert> all, Map<String, Alert> some) {
        return all.keySet().stream().filter(id -> !some.containsKey(id)).toList();
    }

    private void deliveries() {
        Map<String, Delivery> last = last(log.deliveries());
        counts.put("delivery records", (long) log.deliveries().size());
        last.values().stream()
                .collect(Collectors.groupingBy(Delivery::outcome, TreeMap::new, Collectors.counting()))
                .forEach((outcome, count) -> counts.put("  " + outcome, count));
        tell(
                "lost: its delivery never ended",
                log.alerts().stream()
                        .filter(alert -> !last.containsKey(alert.id())
                                || !last.get(alert.id()).isDone())
                        .map(Alert::id)
                        .toList());
        Set<String> held = log.deliveries().stream()
                .filter(delivery -> delivery.outcome() == Outcome.HELD)
                .map(Delivery::alert)
                .collect(Collectors.toSet());
        counts.put("held", (long) held.size());
        Map<String, Long> ends = log.deliveries().stream()
                .filter(Delivery::isDone)
                .collect(Collectors.groupingBy(Delivery::alert, Collectors.counting()));
        tell(
                "held and not flushed once",
                held.stream().filter(alert -> ends.getOrDefault(alert, 0L) != 1).toList());
    }

    private void receipts() {
        Map<String, Delivery> last = last(log.deliveries());
        List<String> unknown = new ArrayList<>();
        List<String> twice = new ArrayList<>();
        long messages = 0;
        long repeated = 0;
        for (Subscription subscription : subscriptions) {
            Map<String, Set<String>> ids = new HashMap<>();
            Set<String> seen = new HashSet<>();
            for (Receivers.Message message : receivers.taken(subscription.subscriber())) {
                messages++;
                repeated += seen.add(message.id()) ? 0 : 1;
                message.alerts()
                        .forEach(alert ->
                                ids.computeIfAbsent(alert, a -> new HashSet<>()).add(message.id()));
            }
            ids.forEach((alert, under) -> {
                if (under.size() > 1) {
                    twice.add(subscription.subscriber() + " " + alert + " under " + under);
                }
            });
            log.alerts().stream()
                    .filter(alert -> alert.subscriber().equals(subscription.subscriber()))
                    .filter(alert -> last.containsKey(alert.id())
                            && last.get(alert.id()).outcome() == Outcome.DELIVERED
                            && !ids.containsKey(alert.id()))
                    .forEach(alert -> unknown.add(alert.id()));
        }
        counts.put("messages taken", messages);
        counts.put("  of them repetitions under the same id", repeated);
        tell("delivered, and the endpoint never had it", unknown);
        tell("told twice under two ids", twice);
    }

    private static Map<String, Delivery> last(List<Delivery> deliveries) {
        Map<String, Delivery> last = new HashMap<>();
        deliveries.forEach(delivery -> last.put(delivery.alert(), delivery));
        return last;
    }

    private void tell(String what, List<String> which) {
        if (!which.isEmpty()) {
            faults.add(which.size() + " × " + what + ": "
                    + which.stream().limit(SHOWN).toList());
        }
    }
}
