package dev.dateline.desk.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a feed. It keeps its id; what changes in it changes in place.
 *
 * @param id stays for ever
 * @param link the page about it
 * @param published when it first stood in the feed
 * @param updated when it last changed
 * @param summary in plain words
 * @param language of its title; null when that is not known
 * @param tags what it may be sorted by
 */
public record FeedEntry(
        String id,
        String title,
        URI link,
        Instant published,
        Instant updated,
        String summary,
        @Nullable String language,
        List<String> tags) {
    public FeedEntry {
        tags = List.copyOf(tags);
    }
}
