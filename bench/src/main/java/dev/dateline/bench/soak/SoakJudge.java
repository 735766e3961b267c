package dev.dateline.bench.soak;

import dev.dateline.bench.told.BackRun;
import dev.dateline.bench.told.Receivers;
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
    private final List<Reader> readers;
    private final RuleTimes times;
    private final Receivers receivers;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();

    SoakJudge(SoakLog log, List<Reader> readers, Receivers receivers, RuleTimes times) {
        this.log = log;
        this.readers = readers;
        this.times = times;
        this.receivers = receivers;
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
        List<Subscription> certain = readers.stream()
                .filter(Reader::isCertain)
                .map(Reader::subscription)
                .toList();
        Map<String, Alert> expected = byId(BackRun.alerts(log.reports(), certain));
        Set<String> names = certain.stream().map(Subscription::subscriber).collect(Collectors.toSet());
        Map<String, Alert> actual = byId(log.alerts().stream()
                .filter(alert -> names.contains(alert.subscriber()))
                .toList());
        counts.put("entries of the placement log", (long) log.reports().size());
        counts.put("alerts that follow from it alone", (long) expected.size());
        tell("the log has it and nobody was told", missing(expected, actual));
        tell("told, and the log does not have it", missing(actual, expected));
        tell(
                "told otherwise than the log has it",
                expected.entrySet().stream()
                        .filter(e -> actual.containsKey(e.getKey()))
                        .filter(e -> !e.getValue().equals(actual.get(e.getKey())))
                        .map(Map.Entry::getKey)
                        .toList());
        tell(
                "told by a rule that was not there",
                log.alerts().stream().filter(times::isOutOfTime).map(Alert::id).toList());
    }

    /** Without the stations' times; of who says the same in other words without what met them. */
    private Map<String, Alert> byId(List<Alert> alerts) {
        Set<String> rewriting = readers.stream()
                .filter(reader -> reader.habit() == Reader.Habit.REWRITES)
                .map(Reader::name)
                .collect(Collectors.toSet());
        return alerts.stream()
                .map(alert -> rewriting.contains(alert.subscriber()) ? alert.withReasons(List.of()) : alert)
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
        Set<String> begun = last.values().stream().map(Delivery::alert).collect(Collectors.toSet());
        tell(
                "lost: its delivery never began",
                log.alerts().stream()
                        .map(Alert::id)
                        .filter(id -> !begun.contains(id))
                        .toList());
        tell(
                "lost: its delivery never ended",
                last.values().stream()
                        .filter(delivery -> !delivery.isDone())
                        .map(SoakJudge::key)
                        .toList());
        holds();
    }

    private void holds() {
        Set<String> held = log.deliveries().stream()
                .filter(delivery -> delivery.outcome() == Outcome.HELD)
                .map(SoakJudge::key)
                .collect(Collectors.toSet());
        counts.put("held", (long) held.size());
        Map<String, Long> ends = log.deliveries().stream()
                .filter(Delivery::isDone)
                .collect(Collectors.groupingBy(SoakJudge::key, Collectors.counting()));
        tell(
                "held and not flushed once",
                held.stream().filter(key -> ends.getOrDefault(key, 0L) != 1).toList());
    }

    /** What endpoints took: by alert and channel the ids of the messages that told it. */
    private void receipts() {
        Map<String, Set<String>> ids = new HashMap<>();
        Set<String> seen = new HashSet<>();
        long messages = 0;
        for (Reader reader : readers) {
            for (Receivers.Message message : receivers.taken(reader.name())) {
                messages++;
                seen.add(message.id());
                message.alerts()
                        .forEach(told -> ids.computeIfAbsent(
                                        told.alert() + " " + message.channel(), key -> new HashSet<>())
                                .add(message.id()));
            }
        }
        counts.put("messages taken", messages);
        counts.put("  of them repetitions under the same id", messages - seen.size());
        tell(
                "delivered, and the endpoint never had it",
                last(log.deliveries()).entrySet().stream()
                        .filter(end -> end.getValue().outcome() == Outcome.DELIVERED)
                        .map(Map.Entry::getKey)
                        .filter(key -> !ids.containsKey(key))
                        .toList());
        tell(
                "told twice under two ids",
                ids.entrySet().stream()
                        .filter(told -> told.getValue().size() > 1)
                        .map(told -> told.getKey() + " under " + told.getValue())
                        .toList());
    }

    private static Map<String, Delivery> last(List<Delivery> deliveries) {
        Map<String, Delivery> last = new HashMap<>();
        deliveries.forEach(delivery -> last.put(key(delivery), delivery));
        return last;
    }

    private static String key(Delivery delivery) {
        return delivery.alert() + " " + delivery.channel();
    }

    private void tell(String what, List<String> which) {
        if (!which.isEmpty()) {
            faults.add(which.size() + " × " + what + ": "
                    + which.stream().limit(SHOWN).toList());
        }
    }
}
