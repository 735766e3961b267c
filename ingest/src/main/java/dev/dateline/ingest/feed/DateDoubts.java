package dev.dateline.ingest.feed;

import dev.dateline.domain.item.DateDoubt;
import dev.dateline.domain.item.FeedEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Sees what only a whole feed shows about its dates: that they are all the same, or only the moment of the request. */
public final class DateDoubts {
    private static final int ENOUGH = 3;
    private static final Duration AT_ONCE = Duration.ofSeconds(90);

    private DateDoubts() {}

    /** The same entries, doubted where the feed as a whole gives them away; fewer than three dated entries show nothing. */
    public static List<FeedEntry> marked(List<FeedEntry> entries, Instant readAt) {
        List<Instant> dates =
                entries.stream().map(DateDoubts::date).filter(Objects::nonNull).toList();
        if (dates.size() < ENOUGH) {
            return entries;
        }
        Predicate<Instant> isNow = date -> Duration.between(date, readAt).abs().compareTo(AT_ONCE) <= 0;
        if (dates.stream().filter(isNow).count() >= ENOUGH) {
            return entries.stream()
                    .map(entry -> matches(entry, isNow) ? entry.doubted(DateDoubt.NOW) : entry)
                    .toList();
        }
        boolean allEqual = dates.stream().distinct().count() == 1;
        return allEqual
                ? entries.stream()
                        .map(entry -> entry.doubted(DateDoubt.ALL_EQUAL))
                        .toList()
                : entries;
    }

    private static boolean matches(FeedEntry entry, Predicate<Instant> rule) {
        Instant date = date(entry);
        return date != null && rule.test(date);
    }

    private static @Nullable Instant date(FeedEntry entry) {
        return entry.published() == null ? entry.updated() : entry.published();
    }
}
