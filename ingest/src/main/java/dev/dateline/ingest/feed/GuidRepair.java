package dev.dateline.ingest.feed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dev.dateline.domain.item.FeedEntry;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives entries that share a guid but not their page the page's address as guid: some systems number nothing or all alike. */
final class GuidRepair {
    private GuidRepair() {}

    static Feed apply(Feed feed) {
        Map<String, Set<String>> pages = feed.entries().stream()
                .filter(entry -> entry.guid() != null && entry.link() != null)
                .collect(groupingBy(FeedEntry::guid, mapping(FeedEntry::link, toSet())));
        List<FeedEntry> entries = feed.entries().stream()
                .map(entry ->
                        pages.getOrDefault(entry.guid(), Set.of()).size() > 1 ? withGuid(entry, entry.link()) : entry)
                .toList();
        return feed.withEntries(entries);
    }

    private static FeedEntry withGuid(FeedEntry e, @org.jspecify.annotations.Nullable String guid) {
        return new FeedEntry(
                guid,
                e.title(),
                e.link(),
                e.summary(),
                e.content(),
                e.author(),
                e.published(),
                e.publishedText(),
                e.updated(),
                e.language(),
                e.credit(),
                e.markup());
    }
}
