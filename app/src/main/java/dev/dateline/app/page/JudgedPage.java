package dev.dateline.app.page;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import dev.dateline.domain.article.OutLink;
import dev.dateline.domain.article.PublishedDate;
import dev.dateline.domain.article.page.ExtractedPage;
import dev.dateline.domain.article.page.PageExtractor;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the wire reads out of one page, as the fields of {@code extract}'s answer. */
public record JudgedPage(ExtractedPage page) {

    /**
     * Reads a page.
     *
     * @param url where it came from, if known; else the address it gives itself
     */
    public static JudgedPage read(byte[] page, @Nullable URI url) {
        return new JudgedPage(PageExtractor.extract(page, url));
    }

    /** The fields of the answer, in their order. */
    public Map<String, @Nullable Object> fields() {
        PublishedDate published = page.published();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("url", page.url());
        fields.put("title", page.title());
        fields.put("text", page.text());
        fields.put("published", published == null ? null : moment(published));
        fields.put("published_from", published == null ? null : word(published.origin()));
        fields.put("published_confidence", published == null ? null : Math.round(100 * published.confidence()) / 100.0);
        fields.put("published_doubt", published == null || published.doubt() == null ? null : word(published.doubt()));
        fields.put("byline", page.byline());
        fields.put("outlet", page.outlet());
        fields.put("language", page.language());
        fields.put("kind", word(page.kind()));
        fields.put("links", page.links().stream().map(JudgedPage::link).toList());
        return fields;
    }

    /** In the page's own offset where it gives one, so that the day is the publisher's day. */
    private String moment(PublishedDate published) {
        return page.publishedLocal() == null
                ? published.at().toString()
                : ISO_OFFSET_DATE_TIME.format(page.publishedLocal());
    }

    /** The date as a reader at a terminal sees it: moment, where it was read, how sure that is, what speaks against it. */
    static String dateLine(ExtractedPage page) {
        PublishedDate date = page.published();
        if (date == null) {
            return "no date";
        }
        String doubt = date.doubt() == null ? "" : ", doubted: " + word(date.doubt());
        return String.format(
                Locale.ROOT,
                "%s from %s, sure by %.2f%s",
                new JudgedPage(page).moment(date),
                word(date.origin()),
                date.confidence(),
                doubt);
    }

    private static Map<String, Object> link(OutLink link) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("url", link.url());
        fields.put("text", link.text());
        fields.put("related", link.related());
        return fields;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
