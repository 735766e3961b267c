package dev.dateline.app.source;

import dev.dateline.domain.item.FeedEntry;
import dev.dateline.domain.item.SourceKind;
import dev.dateline.ingest.discover.BodyKind;
import dev.dateline.ingest.discover.ContentSniffer;
import dev.dateline.ingest.discover.FeedCandidate;
import dev.dateline.ingest.discover.FeedDiscovery;
import dev.dateline.ingest.discover.ScriptedPage;
import dev.dateline.ingest.discover.SectionPage;
import dev.dateline.ingest.discover.UsualPlaces;
import dev.dateline.ingest.feed.Feed;
import dev.dateline.ingest.feed.FeedFormat;
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
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Asks an address what it is. Where it is a page, looks for the feeds of its site: those that the page announces or links
 * to, then those at the usual places, then the sitemaps that robots.txt names; each is asked before it is offered.
 */
public final class Prospector {
    private static final long LARGEST = 16L << 20;
    private static final int MOST_ASKED = 8;

    private final HttpFetcher fetcher;
    private final boolean tlsUnchecked;
    private final FeedParser parser = new FeedParser();

    public Prospector(HttpFetcher fetcher) {
        this(fetcher, false);
    }

    /**
     * One that may be less careful.
     *
     * @param tlsUnchecked whether certificates are taken unchecked
     */
    public Prospector(HttpFetcher fetcher, boolean tlsUnchecked) {
        this.fetcher = fetcher;
        this.tlsUnchecked = tlsUnchecked;
    }

    /** Looks for a feed: at the address itself, or of the site that the page there belongs to. */
    public Finding feed(URI url) {
        return fetch(url, answer -> switch (ContentSniffer.sniff(answer.body(), answer.contentType())) {
            case PAGE -> ofPage(url, answer);
            case FEED, SITEMAP, OTHER -> parsed(url, answer);
        });
    }

    /** Takes the address for a page that links to articles. */
    public Finding section(URI url) {
        return fetch(url, answer -> {
            if (ContentSniffer.sniff(answer.body(), answer.contentType()) != BodyKind.PAGE) {
                return new Finding.Nothing(url + " is no web page: add it without --section-page.");
            }
            return page(url, answer, html(answer, url));
        });
    }

    private static Finding.Pollable page(URI url, Fresh answer, Document page) {
        String language = primary(page.select("html").attr("lang"));
        return new Finding.Pollable(address(url, answer), SourceKind.SECTION_PAGE, page.title(), language);
    }

    private Finding fetch(URI url, Function<Fresh, Finding> read) {
        try (BodyBudget.Share share = fetcher.share()) {
            FetchRequest request =
                    FetchRequest.feed(url, Validators.NONE, LARGEST).withTlsUnchecked(tlsUnchecked);
            FetchOutcome outcome = fetcher.fetch(request, share);
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
        URI answered = answer.route().answered();
        FeedOutcome outcome = parser.parse(answer.body(), answer.contentType(), answered);
        if (outcome instanceof FeedOutcome.Parsed parsed) {
            Feed feed = parsed.feed();
            if (feed.format() == FeedFormat.SITEMAP_INDEX
                    && feed.updated() == null
                    && !feed.sitemaps().isEmpty()) {
                return new Finding.Several(sitemaps(feed));
            }
            SourceKind kind = ContentSniffer.sniff(answer.body(), answer.contentType()) == BodyKind.SITEMAP
                    ? SourceKind.SITEMAP
                    : SourceKind.FEED;
            return new Finding.Pollable(address(url, answer), kind, feed.title(), primary(feed.language()));
        }
        return new Finding.Nothing(url + " is no feed: " + ((FeedOutcome.Rejected) outcome).reason());
    }

    /** An index that does not tell which of its sitemaps changed cannot be polled: one of them can. */
    private static List<FeedCandidate> sitemaps(Feed index) {
        return index.sitemaps().stream()
                .limit(MOST_ASKED)
                .map(url -> new FeedCandidate(URI.create(url), null, null))
                .toList();
    }

    private Finding ofPage(URI url, Fresh answer) {
        Document page = html(answer, url);
        URI answered = answer.route().answered();
        List<Asked> told = FeedDiscovery.feeds(page, answered).stream()
                .limit(MOST_ASKED)
                .flatMap(feed -> ask(feed).stream())
                .toList();
        return choice(told)
                .or(() -> choice(atUsualPlaces(answered)))
                .or(() -> choice(sitemapsOf(answered)))
                .orElseGet(() -> links(url, answer, page));
    }

    /** A candidate, and what it turned out to be. */
    private record Asked(FeedCandidate candidate, Finding.Pollable found) {}

    private static Optional<Finding> choice(List<Asked> asked) {
        List<FeedCandidate> feeds = asked.stream().map(Asked::candidate).toList();
        return switch (feeds.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(asked.get(0).found());
            default -> Optional.of(new Finding.Several(feeds));
        };
    }

    /** The candidate, with its own title where the page gave it none, if it is a feed. */
    private Optional<Asked> ask(FeedCandidate candidate) {
        if (fetch(candidate.url(), answer -> parsed(candidate.url(), answer)) instanceof Finding.Pollable found) {
            String title = candidate.title() == null ? found.title() : candidate.title();
            return Optional.of(new Asked(new FeedCandidate(found.url(), title, candidate.type()), found));
        }
        return Optional.empty();
    }

    private List<Asked> atUsualPlaces(URI page) {
        return UsualPlaces.feeds(page).stream()
                .map(url -> ask(new FeedCandidate(url, null, null)))
                .flatMap(Optional::stream)
                .limit(1)
                .toList();
    }

    private List<Asked> sitemapsOf(URI page) {
        URI robots = page.resolve("/robots.txt");
        try (BodyBudget.Share share = fetcher.share()) {
            if (fetcher.fetch(FetchRequest.text(robots, LARGEST), share) instanceof Fresh answer) {
                return UsualPlaces.sitemaps(answer.body(), robots).stream()
                        .map(url -> ask(new FeedCandidate(url, null, null)))
                        .flatMap(Optional::stream)
                        .toList();
            }
            return List.of();
        }
    }

    private static Finding links(URI url, Fresh answer, Document page) {
        List<String> headlines = SectionPage.links(page, answer.route().answered(), null).stream()
                .map(FeedEntry::title)
                .filter(Objects::nonNull)
                .toList();
        if (!headlines.isEmpty()) {
            return new Finding.LinksOnly(page(url, answer, page), headlines);
        }
        String why = ScriptedPage.is(page)
                ? "and shows no articles; " + ScriptedPage.advice() + "."
                : "and no links to articles were found on it: give the address of a feed, or add the page with"
                        + " --section-page and tell its links with --selector.";
        return new Finding.Nothing(url + " is a web page that announces no feed, " + why);
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
