package dev.dateline.ingest.discover;

import java.net.URI;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the feeds that a page announces or links to. */
public final class FeedDiscovery {
    private static final Set<String> TYPES = Set.of(
            "application/rss+xml",
            "application/atom+xml",
            "application/rdf+xml",
            "application/feed+json",
            "application/json",
            "application/xml",
            "text/xml",
            "application/x-rss+xml",
            "text/rss+xml");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:[/._-](?:rss|atom|feed|feeds|rdf)(?:[/._-]?\\w*)?(?:\\.(?:xml|php|rdf|json|rss|atom|aspx?))?/?|\\.(?:rss|atom|rdf))(?:\\?.*)?$"
                    + "|^https?://(?:feeds?|rss)\\.|[?&](?:feed|format|type)=(?:rss|atom|rss2|feed)\\b");
    private static final Pattern WORDS = Pattern.compile("(?i)\\b(?:rss|atom|xml|json)\\b.*|.*\\bfeed\\b.*");
    private static final Pattern COMMENTS = Pattern.compile("(?i)comment|kommentar|comentario|commentaire");

    private FeedDiscovery() {}

    /** Candidates, the best first: announced ones in the page's order, then links; feeds of comments last. */
    public static List<FeedCandidate> feeds(Document page, URI base) {
        Map<URI, FeedCandidate> found = new LinkedHashMap<>();
        announced(page, base).forEach(candidate -> found.putIfAbsent(candidate.url(), candidate));
        linked(page, base).forEach(candidate -> found.putIfAbsent(candidate.url(), candidate));
        return found.values().stream()
                .sorted(Comparator.comparing(FeedDiscovery::isOfComments))
                .toList();
    }

    private static List<FeedCandidate> announced(Document page, URI base) {
        return page.select("link[rel][href]").stream()
                .filter(FeedDiscovery::announces)
                .map(link -> candidate(link, base, link.attr("title"), link.attr("type")))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean announces(Element link) {
        Collection<String> relations =
                List.of(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+"));
        String type = link.attr("type")
                .toLowerCase(Locale.ROOT)
                .replaceFirst(";.*", "")
                .strip();
        boolean oembed =
                link.attr("href").contains("oembed") || link.attr("href").contains("/wp-json");
        return !oembed && (relations.contains("feed") || relations.contains("alternate") && TYPES.contains(type));
    }

    private static List<FeedCandidate> linked(Document page, URI base) {
        return page.select("a[href]").stream()
                .filter(link -> ADDRESS.matcher(link.attr("href")).find()
                        || link.attr("href").startsWith("feed:"))
                .filter(link -> WORDS.matcher(name(link)).matches()
                        || link.attr("href").matches("(?i).*\\.(?:xml|rss|atom|rdf)"))
                .map(link -> candidate(link, base, name(link), ""))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String name(Element link) {
        String pictures = String.join(" ", link.select("img[alt]").eachAttr("alt"));
        return (link.text() + " " + link.attr("title") + " " + link.attr("aria-label") + " " + pictures).strip();
    }

    private static Optional<FeedCandidate> candidate(Element link, URI base, String title, String type) {
        String href =
                link.attr("href").strip().replaceFirst("^feed:(?=https?:)", "").replaceFirst("^feed:", "http:");
        return WebAddress.of(href, WebAddress.base(link.ownerDocument(), base))
                .map(url ->
                        new FeedCandidate(url, title.isBlank() ? null : title.strip(), type.isBlank() ? null : type));
    }

    private static boolean isOfComments(FeedCandidate candidate) {
        return COMMENTS.matcher(candidate.url() + " " + candidate.title()).find();
    }
}
