package dev.dateline.app.source;

import dev.dateline.domain.item.SourceKind;
import dev.dateline.ingest.discover.BodyKind;
import dev.dateline.ingest.discover.ContentSniffer;
import dev.dateline.ingest.discover.FeedCandidate;
import dev.dateline.ingest.discover.FeedDiscovery;
import dev.dateline.ingest.feed.Feed;
import dev.dateline.ingest.feed.FeedOutcome;
import dev.dateline.ingest.feed.FeedParser;
import dev.dateline.ingest.fetch.BodyBudget;
import dev.dateline.ingest.fetch.FetchOutcome;
import dev.dateline.ingest.fetch.FetchOutcome.Fresh;
import dev.dateline.ingest.fetch.FetchRequest;
import dev.dateline.ingest.fetch.HttpFetcher;
import dev.dateline.ingest.fetch.Validators;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Asks an address, and where it is a page the feeds that the page announces. */
public final class Prospector {
    private static final long LARGEST = 16L << 20;

    private final HttpFetcher fetcher;
    private final FeedParser parser = new FeedParser();

    public Prospector(HttpFetcher fetcher) {
        this.fetcher = fetcher;
    }

    /** Looks for a feed: at the address itself, or announced by the page there. */
    public Finding feed(URI url) {
        return fetch(url, answer -> switch (ContentSniffer.sniff(answer.body(), answer.contentType())) {
            case PAGE -> announced(url, answer);
            case FEED, SITEMAP, OTHER -> parsed(url, answer);
        });
    }

    /** Takes the address for a page that links to articles. */
    public Finding section(URI url) {
        return fetch(url, answer -> {
            if (ContentSniffer.sniff(answer.body(), answer.contentType()) != BodyKind.PAGE) {
                return new Finding.Nothing(url + " is no web page: add it without --section-page.");
            }
            Document page = html(answer, url);
            String language = primary(page.select("html").attr("lang"));
            return new Finding.Pollable(address(url, answer), SourceKind.SECTION_PAGE, page.title(), language);
        });
    }

    private Finding fetch(URI url, Function<Fresh, Finding> read) {
        try (BodyBudget.Share share = fetcher.share()) {
            FetchOutcome outcome = fetcher.fetch(FetchRequest.feed(url, Validators.NONE, LARGEST), share);
            if (outcome instanceof Fresh fresh) {
                return read.apply(fresh);
            }
            return new Finding.Away(url + " cannot be read: " + reason(outcome));
        }
    }

    private static String reason(FetchOutcome outcome) {
        if (outcome instanceof FetchOutcome.Failed failed) {
            return failed.message();
        }
        if (outcome instanceof FetchOutcome.Blocked blocked) {
            return blocked.message();
        }
        if (outcome instanceof FetchOutcome.Throttled throttled) {
            return "it asks for patience (status " + throttled.status() + "); try again later.";
        }
        return "it is gone for good (status 410).";
    }

    private Finding parsed(URI url, Fresh answer) {
        FeedOutcome outcome =
                parser.parse(answer.body(), answer.contentType(), answer.route().answered());
        if (outcome instanceof FeedOutcome.Parsed parsed) {
            Feed feed = parsed.feed();
            SourceKind kind = ContentSniffer.sniff(answer.body(), answer.contentType()) == BodyKind.SITEMAP
                    ? SourceKind.SITEMAP
                    : SourceKind.FEED;
            return new Finding.Pollable(address(url, answer), kind, feed.title(), primary(feed.language()));
        }
        return new Finding.Nothing(url + " is no feed: " + ((FeedOutcome.Rejected) outcome).reason());
    }

    private Finding announced(URI url, Fresh answer) {
        List<FeedCandidate> feeds =
                FeedDiscovery.feeds(html(answer, url), answer.route().answered());
        return switch (feeds.size()) {
            case 0 ->
                new Finding.Nothing(
                        url + " is a web page that announces no feed: give the address of a feed, or add the"
                                + " page itself with --section-page.");
            case 1 -> feed(feeds.get(0).url(), url);
            default -> new Finding.Several(feeds);
        };
    }

    /** A page that announces itself, or another page, as its feed ends the search. */
    private Finding feed(URI announced, URI page) {
        return fetch(announced, answer -> parsed(announced, answer)) instanceof Finding.Pollable pollable
                ? pollable
                : new Finding.Nothing(page + " is a web page, and the feed it announces, " + announced
                        + ", is none: give the address of a feed, or add the page itself with --section-page.");
    }

    private static URI address(URI asked, Fresh answer) {
        return answer.route().permanent() ? answer.route().answered() : asked;
    }

    private static Document html(Fresh answer, URI url) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(answer.body()), null, url.toString());
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory can be read", impossible);
        }
    }

    private static @Nullable String primary(@Nullable String tag) {
        if (tag == null) {
            return null;
        }
        String primary = tag.strip().toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
        return primary.matches("[a-z]{2,3}") ? primary : null;
    }
}
