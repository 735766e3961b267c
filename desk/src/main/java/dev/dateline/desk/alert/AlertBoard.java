package dev.dateline.desk.alert;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.erasure.Redactor;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The newest alerts, at most {@link #CAPACITY}; an alert that comes a second time is kept once. */
public final class AlertBoard {

    /** So many alerts are kept. */
    public static final int CAPACITY = 200;

    private static final Comparator<Alert> NEWEST_FIRST = Comparator.comparing(Alert::matchedAt)
            .thenComparing(Alert::number)
            .reversed()
            .thenComparing(Alert::id);

    private final TreeSet<Alert> alerts = new TreeSet<>(NEWEST_FIRST);

    /** Takes an alert; false when it is already here. */
    public synchronized boolean add(Alert alert) {
        if (alerts.stream().anyMatch(known -> known.id().equals(alert.id()))) {
            return false;
        }
        alerts.add(alert);
        if (alerts.size() > CAPACITY) {
            alerts.pollLast();
        }
        return true;
    }

    /** Takes out, and out of them, what was erased. */
    public synchronized void redact(Redactor redactor) {
        List<Alert> left =
                alerts.stream().flatMap(alert -> redactor.alert(alert).stream()).toList();
        alerts.clear();
        alerts.addAll(left);
    }

    /** At most so many alerts, newest first. */
    public synchronized List<Alert> newest(int limit) {
        return alerts.stream().limit(limit).toList();
    }

    /** At most so many threads, the one with the newest alert first, each by its newest alert. */
    public synchronized List<Alert> newestThreads(int limit) {
        Set<String> seen = new HashSet<>();
        return alerts.stream()
                .filter(alert -> seen.add(alert.thread().isEmpty() ? alert.id() : alert.thread()))
                .limit(limit)
                .toList();
    }

    /** The newest alert of a thread. */
    public synchronized Optional<Alert> ofThread(String thread) {
        return alerts.stream().filter(alert -> alert.thread().equals(thread)).findFirst();
    }

    /** How many are kept. */
    public synchronized int size() {
        return alerts.size();
    }
}
