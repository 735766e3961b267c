package dev.dateline.desk.alert;

import dev.dateline.domain.alert.Alert;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** The newest alerts, at most {@link #CAPACITY}; an alert that comes a second time is kept once. */
public final class AlertBoard {

    /** So many alerts are kept. */
    public static final int CAPACITY = 200;

    private static final Comparator<Alert> NEWEST_FIRST =
            Comparator.comparing(Alert::matchedAt).reversed().thenComparing(Alert::id);

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

    /** At most so many alerts, newest first. */
    public synchronized List<Alert> newest(int limit) {
        return alerts.stream().limit(limit).toList();
    }

    /** How many are kept. */
    public synchronized int size() {
        return alerts.size();
    }
}
