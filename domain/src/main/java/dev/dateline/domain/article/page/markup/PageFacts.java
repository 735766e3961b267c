package dev.dateline.domain.article.page.markup;

import dev.dateline.domain.article.url.CanonicalUrl;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a page tells about its article beside the text: address, outlet, author, section, language, picture. */
public final class PageFacts {

    private final PageElements page;
    private final MetaTags meta;
    private final LinkedData linked;
    private final @Nullable URI fetched;

    public PageFacts(PageElements page, MetaTags meta, LinkedData linked, @Nullable URI fetched) {
        this.page = page;
        this.meta = meta;
        this.linked = linked;
        this.fetched = fetched;
    }

    /** The canonical address: the page's own if it is of the same site and no mere home page, else where it was fetched. */
    @Nullable
    public URI address() {
        return Stream.of(canonicalLink(), meta.first("og:url"), linked.text("mainEntityOfPage"), linked.text("url"))
                .filter(Objects::nonNull)
                .map(this::absolute)
                .filter(Objects::nonNull)
                .filter(this::mayBeThisPage)
                .findFirst()
                .map(CanonicalUrl::canonical)
                .map(PageFacts::uri)
                .orElseGet(() -> fetched == null ? null : uri(CanonicalUrl.canonical(fetched.toString())));
    }

    private String canonicalLink() {
        return page.links().stream()
                .filter(link -> link.attr("rel").strip().equalsIgnoreCase("canonical") && link.hasAttr("href"))
                .map(link -> link.attr("href"))
                .findFirst()
                .orElse("");
    }

    private boolean mayBeThisPage(String address) {
        URI own = uri(address);
        if (own == null || own.getHost() == null) {
            return false;
        }
        boolean home = own.getPath() == null || own.getPath().length() <= 1;
        if (fetched == null || fetched.getHost() == null) {
            return !home;
        }
        boolean fetchedHome = fetched.getPath() == null || fetched.getPath().length() <= 1;
        return (!home || fetchedHome) && site(own).equals(site(fetched));
    }

    private static String site(URI url) {
        String[] labels = url.getHost().split("\\.");
        return labels.length < 2 ? url.getHost() : labels[labels.length - 2] + "." + labels[labels.length - 1];
    }

    @Nullable
    public String outlet() {
        return first(
                meta.first("og:site_name"),
                name(linked.text("publisher")),
                meta.first("application-name", "publisher", "dc.publisher"),
                fetched == null ? null : fetched.getHost());
    }

    /** An address is nobody's name. */
    private static @Nullable String name(@Nullable String text) {
        return text == null || text.matches("(?i)https?:.*") ? null : text;
    }

    @Nullable
    public String section() {
        return first(
                meta.first("article:section", "section", "parsely-section", "category"), linked.text("articleSection"));
    }

    @Nullable
    public String description() {
        return first(
                meta.first("og:description", "description", "twitter:description", "dc.description"),
                linked.text("description"));
    }

    @Nullable
    public String picture() {
        String picture = first(
                meta.first("og:image", "og:image:url", "twitter:image", "twitter:image:src"),
                linked.text("image"),
                linked.text("thumbnailUrl"));
        return picture == null ? null : absolute(picture);
    }

    /** The language the page declares, as it stands there. */
    @Nullable
    public String declaredLanguage() {
        return first(
                page.ofRoot("lang"),
                page.ofRoot("xml:lang"),
                linked.text("inLanguage"),
                meta.first("og:locale", "content-language", "language", "dc.language"));
    }

    /** An absolute web address, or null when it is none. */
    @Nullable
    public String absolute(String address) {
        String trimmed = address.strip();
        URI uri = uri(trimmed.replace(" ", "%20"));
        if (uri == null) {
            return null;
        }
        URI absolute = uri.isAbsolute() || fetched == null ? uri : fetched.resolve(uri);
        boolean web = "http".equalsIgnoreCase(absolute.getScheme()) || "https".equalsIgnoreCase(absolute.getScheme());
        return web && absolute.getHost() != null ? absolute.toString() : null;
    }

    public static @Nullable URI uri(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException odd) {
            return null;
        }
    }

    private static @Nullable String first(@Nullable String... texts) {
        return Stream.of(texts)
                .filter(t -> t != null && !t.isBlank())
                .findFirst()
                .orElse(null);
    }
}
