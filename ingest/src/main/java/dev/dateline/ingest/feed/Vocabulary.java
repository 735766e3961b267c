package dev.dateline.ingest.feed;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/**
 * The names that feeds are written in, whatever prefixes, cases and misspelt namespace addresses they use.
 *
 * <p>{@link #of} gives an element one name: {@code title} for RSS, Atom and CDF alike, {@code dc:creator} for a module.
 */
final class Vocabulary {
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            entry("purl.org/dc/elements/1.1", "dc"),
            entry("purl.org/dc/elements/1.0", "dc"),
            entry("purl.org/dc/terms", "dcterms"),
            entry("purl.org/rss/1.0/modules/content", "content"),
            entry("purl.org/rss/1.0/modules/syndication", "sy"),
            entry("purl.org/rss/1.0/modules/slash", "slash"),
            entry("purl.org/rss/1.0/modules/wiki", "wiki"),
            entry("www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
            entry("example.com/dtds/podcast-1.0.dtd", "itunes"),
            entry("search.yahoo.com/mrss", "media"),
            entry("video.search.yahoo.com/mrss", "media"),
            entry("rssnamespace.org/feedburner/ext/1.0", "feedburner"),
            entry("wellformedweb.org/commentapi", "wfw"),
            entry("purl.org/syndication/thread/1.0", "thr"),
            entry("www.w3.org/1999/xhtml", "xhtml"),
            entry("www.w3.org/2000/svg", "svg"),
            entry("www.w3.org/1998/math/mathml", "mathml"),
            entry("www.georss.org/georss", "georss"),
            entry("www.w3.org/2003/01/geo/wgs84_pos#", "geo"),
            entry("www.google.com/schemas/sitemap-news/0.9", "news"),
            entry("www.google.com/schemas/sitemap-image/1.1", "image"),
            entry("www.google.com/schemas/sitemap-video/1.1", "video"),
            entry("www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
            entry("backend.userland.com/creativecommonsrssmodule", "cc"),
            entry("cyber.law.harvard.edu/rss/creativecommonsrssmodule.html", "cc"),
            entry("webns.net/mvcb", "admin"),
            entry("www.w3.org/2007/app", "app"),
            entry("prismstandard.org/namespaces/basic/2.0", "prism"),
            entry("purl.org/rss/1.0/modules/event", "ev"),
            entry("a9.com/-/spec/opensearch/1.1", "opensearch"),
            entry("podlove.org/simple-chapters", "psc"));

    /** Modules whose elements may carry the names of feed elements without being them, under any other address. */
    private static final Set<String> CORE_PREFIXES =
            Set.of("", "atom", "atom10", "atom03", "a10", "rss", "rss10", "rss11", "rss1");

    private static final Set<String> CORE = Set.of(
            "backend.userland.com/rss",
            "backend.userland.com/rss2",
            "backend.userland.com/rss091",
            "blogs.law.harvard.edu/tech/rss",
            "purl.org/rss/1.0",
            "purl.org/rss/1.0/modules/rss091#",
            "my.netscape.com/rdf/simple/0.9",
            "my.netscape.com/publish/formats/rss-0.91.dtd",
            "channel.netscape.com/rdf/simple/0.9",
            "purl.org/net/rss1.1#",
            "example.com/newformat#",
            "example.com/necho",
            "purl.org/echo",
            "uri/of/echo/namespace#",
            "purl.org/pie",
            "purl.org/atom/ns#",
            "www.w3.org/2005/atom",
            "purl.org/atom/ns",
            "purl.org/rss/2.0",
            "www.sitemaps.org/schemas/sitemap/0.9",
            "www.google.com/schemas/sitemap/0.84");

    private Vocabulary() {}

    static String of(Element element) {
        String prefix = prefix(element.getNamespace());
        String local = element.getName().toLowerCase(Locale.ROOT);
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }

    private static String prefix(Namespace namespace) {
        String address = bare(namespace.getURI());
        if (CORE.contains(address)) {
            return "";
        }
        String known = PREFIXES.get(address);
        if (known != null) {
            return known;
        }
        String written = namespace.getPrefix().toLowerCase(Locale.ROOT);
        return CORE_PREFIXES.contains(written) ? "" : written;
    }

    /** An address without scheme, case and slash at the end: feeds vary all three. */
    private static String bare(String address) {
        String lower = address.strip().toLowerCase(Locale.ROOT);
        int scheme = lower.startsWith("http://") ? 7 : lower.startsWith("https://") ? 8 : 0;
        int end = lower.length();
        while (end > scheme && lower.charAt(end - 1) == '/') {
            end--;
        }
        return lower.substring(scheme, end);
    }

    /** The address of a prefix that a document uses without declaring it. */
    static Namespace undeclared(String prefix) {
        return switch (prefix.toLowerCase(Locale.ROOT)) {
            case "xml" -> Namespace.XML_NAMESPACE;
            case "dc" -> Namespace.getNamespace(prefix, "http://purl.org/dc/elements/1.1/");
            case "dcterms" -> Namespace.getNamespace(prefix, "http://purl.org/dc/terms/");
            case "content" -> Namespace.getNamespace(prefix, "http://purl.org/rss/1.0/modules/content/");
            case "rdf" -> Namespace.getNamespace(prefix, "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
            case "media" -> Namespace.getNamespace(prefix, "http://search.yahoo.com/mrss/");
            case "atom", "a10" -> Namespace.getNamespace(prefix, "http://www.w3.org/2005/Atom");
            case "sy" -> Namespace.getNamespace(prefix, "http://purl.org/rss/1.0/modules/syndication/");
            case "news" -> Namespace.getNamespace(prefix, "http://www.google.com/schemas/sitemap-news/0.9");
            default -> Namespace.getNamespace(prefix, "urn:undeclared:" + prefix);
        };
    }

    /** What a document's root makes of it; null when it is the root of no feed. */
    static @Nullable FeedFormat format(String rootName) {
        return switch (rootName) {
            case "rss" -> FeedFormat.RSS;
            case "rdf:rdf", "rdf" -> FeedFormat.RDF;
            case "feed" -> FeedFormat.ATOM;
            case "urlset" -> FeedFormat.SITEMAP;
            case "sitemapindex" -> FeedFormat.SITEMAP_INDEX;
            default -> null;
        };
    }
}
