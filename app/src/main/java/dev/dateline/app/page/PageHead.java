package dev.dateline.app.page;

import dev.dateline.domain.article.page.PageText;
import java.net.URI;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself, for a page that came without an address.
 *
 * @param url the given address, or the one the page calls its own
 * @param title of the document
 * @param outlet the site's name, or its host
 */
record PageHead(
        @Nullable String url, String title, @Nullable String outlet) {

    static PageHead of(byte[] page, @Nullable URI given) {
        Document document = PageText.parse(page, null, given == null ? "" : given.toString());
        String own = first(
                document.select("link[rel=canonical]").attr("href"),
                document.select("meta[property=og:url]").attr("content"));
        String url = given != null ? given.toString() : isWebAddress(own) ? own : null;
        String site = first(
                document.select("meta[property=og:site_name]").attr("content"),
                document.select("meta[name=application-name]").attr("content"));
        return new PageHead(url, document.title(), site.isEmpty() ? host(url) : site);
    }

    private static String first(String one, String other) {
        return one.isBlank() ? other.strip() : one.strip();
    }

    private static boolean isWebAddress(String text) {
        return text.matches("https?://.*") && host(text) != null;
    }

    private static @Nullable String host(@Nullable String url) {
        try {
            String host = url == null ? null : URI.create(url).getHost();
            return host == null ? null : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
