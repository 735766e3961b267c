package dev.dateline.bench.fire.judge;

import dev.dateline.bench.told.Receivers;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Delivery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether each reader was told of each event once, on the topic and at the endpoint. */
final class AlertCheck {
    private AlertCheck() {}

    static void of(WireLedger ledger, Truth truth, Receivers receivers, Complaints complaints) {
        onTheTopic(ledger, complaints);
        firsts(ledger, truth, complaints);
        delivered(ledger, receivers, complaints);
    }

    private static void onTheTopic(WireLedger ledger, Complaints complaints) {
        Set<String> ids = new HashSet<>();
        Map<String, Integer> numbers = new HashMap<>();
        List<String> twice = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        for (Alert alert : ledger.alerts) {
            if (!ids.add(alert.id())) {
                twice.add(alert.id());
            } else if (numbers.merge(alert.thread(), 1, Integer::sum) != alert.number()) {
                gaps.add(alert.thread() + " " + alert.number());
            }
        }
        complaints.add("doubled: an alert stands twice", twice);
        complaints.add("a thread has a gap", gaps);
    }

    private static void firsts(WireLedger ledger, Truth truth, Complaints complaints) {
        Map<String, Integer> told = new HashMap<>();
        for (Alert alert : ledger.alerts) {
            if (alert.kind() == Alert.Kind.FIRST) {
                truth.event(alert.title())
                        .ifPresent(event -> told.merge(alert.subscriber() + " " + event, 1, Integer::sum));
            }
        }
        List<String> untold = new ArrayList<>();
        truth.reports()
                .forEach((event, reports) -> Readers.all().stream()
                        .filter(reader -> reader.reports() <= reports)
                        .map(reader -> reader.name() + " " + event)
                        .filter(key -> !told.containsKey(key))
                        .forEach(untold::add));
        complaints.add("lost: a reader was not told of an event", untold);
        complaints.add(
                "doubled: a reader was told of an event for the first time twice",
                told.entrySet().stream()
                        .filter(key -> key.getValue() > 1)
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static void delivered(WireLedger ledger, Receivers receivers, Complaints complaints) {
        Map<String, Set<String>> messages = new HashMap<>();
        for (Readers.Reader reader : Readers.all()) {
            receivers
                    .taken(reader.name())
                    .forEach(message -> message.alerts()
                            .forEach(told -> messages.computeIfAbsent(told.alert(), any -> new HashSet<>())
                                    .add(message.id())));
        }
        Map<String, Delivery> ended = new HashMap<>();
        ledger.deliveries.values().forEach(delivery -> ended.put(delivery.alert(), delivery));
        complaints.add(
                "lost: a delivery that has not ended",
                ledger.alerts.stream()
                        .map(Alert::id)
                        .filter(id -> !ended.containsKey(id) || !ended.get(id).isDone())
                        .toList());
        complaints.add(
                "lost: called delivered, and the endpoint never had it",
                ended.values().stream()
                        .filter(delivery -> delivery.outcome() == Delivery.Outcome.DELIVERED)
                        .map(Delivery::alert)
                        .filter(id -> !messages.containsKey(id))
                        .toList());
        complaints.add(
                "doubled: told under two message ids",
                messages.entrySet().stream()
                        .filter(told -> told.getValue().size() > 1)
                        .map(Map.Entry::getKey)
                        .toList());
    }
}
