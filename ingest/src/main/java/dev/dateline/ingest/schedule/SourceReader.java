package dev.dateline.ingest.schedule;

import dev.dateline.domain.item.FeedEntry;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceKind;
import dev.dateline.ingest.discover.BodyKind;
import dev.dateline.ingest.discover.ContentSniffer;
import dev.dateline.ingest.discover.FeedCandidate;
import dev.dateline.ingest.discover.FeedDiscovery;
import dev.dateline.ingest.discover.ScriptedPage;
import dev.dateline.ingest.discover.SectionPage;
import dev.dateline.ingest.discover.SitemapIndex;
import dev.dateline.ingest.feed.FeedFormat;
import dev.dateline.ingest.feed.FeedOutcome;
import dev.dateline.ingest.feed.FeedPace;
import dev.dateline.ingest.feed.FeedParser;
import dev.dateline.ingest.fetch.FetchOutcome.Fresh;
import dev.dateline.ingest.page.MediaType;
import dev.dateline.ingest.page.WallPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads the answer of a source: a feed by its parser, a section page by its links. */
final class SourceReader {
    private static final int MOST_CANDIDATES = 3;

    private final FeedParser parser = new FeedParser();
    private final SitemapIndex sitemaps;

    SourceReader(SitemapIndex sitemaps) {
        this.sitemaps = sitemaps;
    }

    Reading read(Source source, Fresh answer) {
        return source.kind() == SourceKind.SECTION_PAGE ? section(source, answer) : feed(answer);
    }

    private Reading feed(Fresh answer) {
        URI address = answer.route().answered();
        FeedOutcome outcome = parser.parse(answer.body(), answer.contentType(), address);
        if (outcome instanceof FeedOutcome.Parsed parsed) {
            if (parsed.feed().format() == FeedFormat.SITEMAP_INDEX) {
                return new Reading.Entries(sitemaps.entries(parsed.feed(), address), FeedPace.UNSAID);
            }
            return new Reading.Entries(parsed.feed().entries(), parsed.feed().pace());
        }
        return ContentSniffer.sniff(answer.body(), answer.contentType()) == BodyKind.PAGE
                ? noFeedButPage(answer)
                : new Reading.Unreadable(((FeedOutcome.Rejected) outcome).reason());
    }

    private static Reading section(Source source, Fresh answer) {
        if (ContentSniffer.sniff(answer.body(), answer.contentType()) != BodyKind.PAGE) {
            return new Reading.Unreadable("This address answers no HTML page; if it is a feed, add it again as one.");
        }
        URI base = answer.route().answered();
        Document page = page(answer);
        List<FeedEntry> links = SectionPage.links(page, base, source.linkSelector());
        Reading entries = new Reading.Entries(links, FeedPace.UNSAID);
        return links.isEmpty() ? wall(page, answer).or(() -> scripted(page)).orElse(entries) : entries;
    }

    private static Optional<Reading> scripted(Document page) {
        return ScriptedPage.is(page)
                ? Optional.of(new Reading.Unreadable("This page shows no articles; " + ScriptedPage.advice() + "."))
                : Optional.empty();
    }

    private static Reading noFeedButPage(Fresh answer) {
        Document page = page(answer);
        List<FeedCandidate> feeds = FeedDiscovery.feeds(page, answer.route().answered());
        if (feeds.isEmpty()) {
            return wall(page, answer)
                    .orElse(new Reading.Unreadable(
                            "This address answers an HTML page, not a feed, and the page announces none;"
                                    + " to follow the links on it, add it again as a section page."));
        }
        String found = feeds.stream()
                .limit(MOST_CANDIDATES)
                .map(feed -> feed.url().toString())
                .collect(Collectors.joining(", "));
        return new Reading.Unreadable("This address answers an HTML page, not a feed. Feeds announced there: " + found
                + ". Run `dateline sources add " + feeds.get(0).url() + "`.");
    }

    private static Optional<Reading> wall(Document page, Fresh answer) {
        URI answered = answer.route().answered();
        return WallPage.wants(page, answer.route().asked(), answered)
                .map(trouble -> new Reading.Unreadable(trouble, WallPage.sentence(trouble, answered)));
    }

    private static Document page(Fresh answer) {
        try (var body = new ByteArrayInputStream(answer.body())) {
            String base = answer.route().answered().toString();
            return Jsoup.parse(body, MediaType.charset(answer.contentType()).orElse(null), base);
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory can be read", impossible);
        }
    }
}
