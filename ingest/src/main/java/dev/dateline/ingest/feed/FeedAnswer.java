package dev.dateline.ingest.feed;

import dev.dateline.domain.item.FeedEntry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code parse-feed} prints of one file; the fields' names are the names in its JSON.
 *
 * @param file the file as named on the command line
 * @param error why it could not be read; null when it could
 * @param title the feed's title, plain text
 * @param link the feed's page
 * @param entries the entries in document order; none after an error
 */
public record FeedAnswer(
        String file,
        @Nullable String error,
        @Nullable String title,
        @Nullable String link,
        List<Entry> entries) {

    /**
     * One entry.
     *
     * @param link its page; an entry without any has its identity here, as readers of feeds expect
     * @param published printed as ISO 8601 in UTC
     * @param updated printed as ISO 8601 in UTC
     */
    public record Entry(
            @Nullable String id,
            @Nullable String title,
            @Nullable String link,
            @Nullable Instant published,
            @Nullable Instant updated,
            @Nullable String author,
            @Nullable String summary,
            @Nullable String content) {

        static Entry of(FeedEntry entry) {
            return new Entry(
                    entry.guid(),
                    entry.title(),
                    entry.link() == null ? entry.guid() : entry.link(),
                    entry.published(),
                    entry.updated(),
                    entry.author(),
                    entry.summary(),
                    entry.content());
        }
    }

    /** The answer that tells an outcome. */
    public static FeedAnswer of(String file, FeedOutcome outcome) {
        if (outcome instanceof FeedOutcome.Parsed parsed) {
            Feed feed = parsed.feed();
            return new FeedAnswer(
                    file,
                    null,
                    feed.title(),
                    feed.link(),
                    feed.entries().stream().map(Entry::of).toList());
        }
        String reason = outcome instanceof FeedOutcome.Rejected rejected ? rejected.reason() : null;
        return new FeedAnswer(file, reason, null, null, List.of());
    }
}
