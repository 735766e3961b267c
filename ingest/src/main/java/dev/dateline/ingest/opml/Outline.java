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
import org.jspecify.annotations.Nullable;

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
        String id = ours(outline, "id");
        return new Source(
                id == null ? SourceId.of(url) : new SourceId(id),
                url,
                kind(ours(outline, "kind")),
                outlet(outline, url),
                text(outline.attr("language")),
                !"false".equals(ours(outline, "pages")),
                ours(outline, "links"),
                every(ours(outline, "every")),
                !"false".equals(ours(outline, "active")));
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
        String named = text(outline.attr("text")) == null ? text(outline.attr("title")) : text(outline.attr("text"));
        String host = WebAddress.host(url).replaceFirst("^www\\.", "");
        String name = named == null ? host : named;
        String id = ours(outline, "outlet") == null ? slug(name, host) : ours(outline, "outlet");
        String family = ours(outline, "family");
        return new Outlet(id, name, family == null ? id : family);
    }

    /** "Süddeutsche — Politik" gives "suddeutsche-politik"; names without Latin letters take the host's. */
    private static String slug(String name, String host) {
        String latin = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String slug =
                latin.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? host.replaceAll("[^a-z0-9]+", "-") : slug;
    }

    private static SourceKind kind(@Nullable String word) {
        for (SourceKind kind : SourceKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
                return kind;
            }
        }
        return SourceKind.FEED;
    }

    private static Duration every(@Nullable String iso) {
        try {
            return iso == null ? Duration.ZERO : Duration.parse(iso);
        } catch (DateTimeParseException nonsense) {
            return Duration.ZERO;
        }
    }

    private static @Nullable String ours(Element outline, String attribute) {
        return text(outline.attr(OURS + attribute));
    }

    private static @Nullable String text(String value) {
        return value.isBlank() ? null : value.strip();
    }
}
