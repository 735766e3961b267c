package dev.dateline.ingest.discover;

import dev.dateline.domain.item.FeedEntry;
import dev.dateline.ingest.feed.Feed;
import dev.dateline.ingest.feed.FeedFormat;
import dev.dateline.ingest.feed.FeedOutcome;
import dev.dateline.ingest.feed.FeedParser;
import dev.dateline.ingest.fetch.BodyBudget;
import dev.dateline.ingest.fetch.FetchOutcome.Fresh;
import dev.dateline.ingest.fetch.FetchRequest;
import dev.dateline.ingest.fetch.HttpFetcher;
import dev.dateline.ingest.fetch.Validators;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Follows a list of sitemaps to the newest of them, which hold what is new.
 *
 * <p>At most three are fetched, of the index's own site, one after the other; what cannot be read gives no entries. A list in
 * a list is not followed.
 */
public final class SitemapIndex {
    private static final int MOST_FOLLOWED = 3;
    private static final int MOST_ENTRIES = 1000;

    private final HttpFetcher fetcher;
    private final long maxBytes;
    private final FeedParser parser = new FeedParser();

    /**
     * A follower.
     *
     * @param maxBytes largest sitemap taken, after decompression
     */
    public SitemapIndex(HttpFetcher fetcher, long maxBytes) {
        this.fetcher = fetcher;
        this.maxBytes = maxBytes;
    }

    /**
     * The newest entries of the newest sitemaps, the newest first.
     *
     * @param index a feed of the format {@link FeedFormat#SITEMAP_INDEX}
     * @param address where it was read
     */
    public List<FeedEntry> entries(Feed index, URI address) {
        List<FeedEntry> entries = new ArrayList<>();
        index.sitemaps().stream()
                .map(sitemap -> WebAddress.of(sitemap, address))
                .flatMap(java.util.Optional::stream)
                .filter(sitemap -> Site.isSame(sitemap, address))
                .limit(MOST_FOLLOWED)
                .forEach(sitemap -> entries.addAll(read(sitemap)));
        return entries.stream()
                .sorted(Comparator.comparing(SitemapIndex::date).reversed())
                .limit(MOST_ENTRIES)
                .toList();
    }

    private List<FeedEntry> read(URI sitemap) {
        try (BodyBudget.Share share = fetcher.share()) {
            FetchRequest request = FetchRequest.feed(sitemap, Validators.NONE, maxBytes);
            return fetcher.fetch(request, share) instanceof Fresh answer
                            && parser.parse(answer.body(), answer.contentType(), sitemap)
                                    instanceof FeedOutcome.Parsed parsed
                    ? parsed.feed().entries()
                    : List.of();
        }
    }

    private static Instant date(FeedEntry entry) {
        return Objects.requireNonNullElse(entry.published() == null ? entry.updated() : entry.published(), Instant.MIN);
    }
}
