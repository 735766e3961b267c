package dev.dateline.desk.alert;

import dev.dateline.domain.alert.Alert;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** A subscriber's alerts from the newest back, page by page. */
public final class AlertPages {
    private static final int STEP = 500;
    /** So many records are looked at for one page, also where most are of other subscribers. */
    private static final int MOST_READ = 20_000;

    private final AlertLog log;

    /** Pages of this log. */
    public AlertPages(AlertLog log) {
        this.log = log;
    }

    /**
     * A page.
     *
     * @param alerts newest first
     * @param next before which offset the next page begins; empty when there is nothing more
     */
    public record Page(List<LoggedAlert> alerts, OptionalLong next) {
        public Page {
            alerts = List.copyOf(alerts);
        }
    }

    /** At most {@code limit} alerts of a subscriber that are wanted and stand before this offset. */
    public Page before(String subscriber, OptionalLong before, int limit, Predicate<Alert> wanted) {
        int partition = log.partition(subscriber);
        AlertLog.Extent extent = log.extent(partition);
        long end = Math.min(extent.end(), before.orElse(extent.end()));
        long oldest = Math.max(extent.beginning(), end - MOST_READ);
        List<LoggedAlert> found = new ArrayList<>();
        while (end > oldest) {
            long from = Math.max(oldest, end - STEP);
            List<LoggedAlert> step = new ArrayList<>(read(partition, from, end));
            Collections.reverse(step);
            for (LoggedAlert alert : step) {
                if (alert.alert().subscriber().equals(subscriber) && wanted.test(alert.alert())) {
                    found.add(alert);
                    if (found.size() == limit) {
                        return new Page(found, next(alert.position().offset(), extent));
                    }
                }
            }
            end = from;
        }
        return new Page(found, next(end, extent));
    }

    private static OptionalLong next(long before, AlertLog.Extent extent) {
        return before > extent.beginning() ? OptionalLong.of(before) : OptionalLong.empty();
    }

    private List<LoggedAlert> read(int partition, long from, long end) {
        return log.read(partition, from, (int) (end - from)).alerts();
    }
}
