package dev.dateline.ingest.opml;

import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceKind;
import dev.dateline.ingest.fetch.WebAddress;
import java.net.URI;
import java.text.Normalizer;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** One line of an OPML list, and the source it means. Attributes are read whatever the case of their names. */
final class Outline {
    static final String NAMESPACE = "urn:dateline:opml";

    private static final String OURS = "dateline:";

    private Outline() {}

    /** The source that the outline means; empty for a folder, or when its address is none. */
    static Optional<Source> source(Element outline) {
        return address(outline.attr("xmlurl")).map(url -> source(outline, url));
    }

    private static Source source(Element outline, URI url) {
        return new Source(
                ours(outline, "id").map(SourceId::new).orElseGet(() -> SourceId.of(url)),
                url,
                ours(outline, "kind").map(Outline::kind).orElse(SourceKind.FEED),
                outlet(outline, url),
                text(outline.attr("language")).orElse(null),
                !outline.attr(OURS + "pages").equals("false"),
                ours(outline, "links").orElse(null),
                ours(outline, "every").map(Outline::every).orElse(Duration.ZERO),
                !outline.attr(OURS + "active").equals("false"),
                outline.attr(OURS + "tls-unchecked").equals("true"));
    }

    static void write(Source source, Element outline) {
        outline.attr("type", "rss")
                .attr("text", source.outlet().name())
                .attr("xmlUrl", source.url().toString())
                .attr(OURS + "id", source.id().value())
                .attr(OURS + "outlet", source.outlet().id())
                .attr(OURS + "family", source.outlet().family())
                .attr(
                        OURS + "kind",
                        source.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .attr(OURS + "pages", Boolean.toString(source.pages()))
                .attr(OURS + "every", source.every().toString())
                .attr(OURS + "active", Boolean.toString(source.active()));
        if (source.language() != null) {
            outline.attr("language", source.language());
        }
        if (source.tlsUnchecked()) {
            outline.attr(OURS + "tls-unchecked", "true");
        }
        if (source.linkSelector() != null) {
            outline.attr(OURS + "links", source.linkSelector());
        }
    }

    /** Lists in the wild have "feed://" addresses, and some without any scheme. */
    private static Optional<URI> address(String text) {
        String web =
                text.strip().replaceFirst("(?i)^feed:(?://)?(?=https?:)", "").replaceFirst("(?i)^feed:", "http:");
        boolean bare = !web.contains(":") && web.matches("[^/\\s]+\\.[^\\s]+");
        return WebAddress.read(bare ? "https://" + web : web);
    }

    private static Outlet outlet(Element outline, URI url) {
        String host = WebAddress.host(url).replaceFirst("^www\\.", "");
        String name =
                text(outline.attr("text")).or(() -> text(outline.attr("title"))).orElse(host);
        String id = ours(outline, "outlet").orElseGet(() -> slug(name, host));
        return new Outlet(id, name, ours(outline, "family").orElse(id));
    }

    /** "Süddeutsche — Politik" gives "suddeutsche-politik"; names without Latin letters take the host's. */
    private static String slug(String name, String host) {
        String latin = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String slug =
                latin.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? host.replaceAll("[^a-z0-9]+", "-") : slug;
    }

    private static SourceKind kind(String word) {
        for (SourceKind kind : SourceKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
                return kind;
            }
        }
        return SourceKind.FEED;
    }

    private static Duration every(String iso) {
        try {
            return Duration.parse(iso);
        } catch (DateTimeParseException nonsense) {
            return Duration.ZERO;
        }
    }

    private static Optional<String> ours(Element outline, String attribute) {
        return text(outline.attr(OURS + attribute));
    }

    private static Optional<String> text(String value) {
        return value.isBlank() ? Optional.empty() : Optional.of(value.strip());
    }
}
