package dev.dateline.ingest.feed;

import dev.dateline.domain.item.FeedEntry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one feed document says.
 *
 * @param format the family of formats it is written in
 * @param title the feed's name as plain text
 * @param link absolute address of the page it stands for
 * @param language language tag as declared
 * @param updated last change as the feed tells it; of a sitemap index that of its newest sitemap
 * @param pace how often it wishes to be asked
 * @param hubs absolute addresses of WebSub hubs
 * @param self the address the feed gives itself
 * @param entries in document order
 * @param sitemaps absolute addresses of further sitemaps, the newest first; only a sitemap index has them
 */
public record Feed(
        FeedFormat format,
        @Nullable String title,
        @Nullable String link,
        @Nullable String language,
        @Nullable Instant updated,
        FeedPace pace,
        List<String> hubs,
        @Nullable String self,
        List<FeedEntry> entries,
        List<String> sitemaps) {

    public Feed {
        hubs = List.copyOf(hubs);
        entries = List.copyOf(entries);
        sitemaps = List.copyOf(sitemaps);
    }

    /** The same feed with these entries. */
    Feed withEntries(List<FeedEntry> others) {
        return new Feed(format, title, link, language, updated, pace, hubs, self, others, sitemaps);
    }
}
