package dev.dateline.app.sample;

import static org.jsoup.nodes.Entities.escape;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes an outlet's feed in its format.
 *
 * @param outlet whose
 * @param site address of its host
 * @param entries newest first
 */
record SampleFeed(SampleOutlet outlet, String site, List<Entry> entries) {

    /**
     * One entry: {@code body} is the full text's markup, empty when the feed has summaries only.
     */
    record Entry(
            String id, String url, String title, String summary, String body, Instant published, Instant updated) {}

    String contentType() {
        return switch (outlet.format()) {
            case "json" -> "application/feed+json; charset=utf-8";
            case "atom" -> "application/atom+xml; charset=utf-8";
            case "rdf" -> "application/rdf+xml";
            default -> "application/rss+xml; charset=utf-8";
        };
    }

    String text() {
        return switch (outlet.format()) {
            case "json" -> json();
            case "atom" -> atom();
            case "rdf" -> rdf();
            default -> rss();
        };
    }

    private String rss() {
        return String.format(
                Locale.ROOT,
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
                <channel><title>%s</title><link>%s/</link><description>%s</description><language>%s</language>
                %s</channel></rss>
                """,
                escape(outlet.name()),
                site,
                escape(outlet.tagline()),
                outlet.lang(),
                each(this::rssItem));
    }

    private String rssItem(Entry e) {
        String full = e.body().isEmpty() ? "" : "<content:encoded><![CDATA[" + e.body() + "]]></content:encoded>";
        return String.format(
                Locale.ROOT,
                """
                <item><title>%s</title><link>%s</link><guid isPermaLink="false">%s</guid><pubDate>%s</pubDate>
                <description>%s</description>%s</item>
                """,
                escape(e.title()),
                e.url(),
                e.id(),
                rfc1123(e.published()),
                escape(e.summary()),
                full);
    }

    private String atom() {
        Instant updated = entries.isEmpty() ? Instant.EPOCH : entries.get(0).updated();
        return String.format(
                Locale.ROOT,
                """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="%s"><title>%s</title><subtitle>%s</subtitle>
                <link href="%s/"/><link rel="self" href="%s"/><id>%s/</id><updated>%s</updated>
                %s</feed>
                """,
                outlet.lang(),
                escape(outlet.name()),
                escape(outlet.tagline()),
                site,
                site + outlet.feed(),
                site,
                updated,
                each(this::atomEntry));
    }

    private String atomEntry(Entry e) {
        String full = e.body().isEmpty() ? "" : "<content type=\"html\">" + escape(e.body()) + "</content>";
        return String.format(
                Locale.ROOT,
                """
                <entry><title>%s</title><link rel="alternate" href="%s"/><id>tag:%s</id>
                <published>%s</published><updated>%s</updated><summary>%s</summary>%s</entry>
                """,
                escape(e.title()),
                e.url(),
                e.id(),
                e.published(),
                e.updated(),
                escape(e.summary()),
                full);
    }

    private String rdf() {
        return String.format(
                Locale.ROOT,
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" \
                xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="%s/"><title>%s</title><link>%s/</link><description>%s</description>\
                <dc:language>%s</dc:language></channel>
                %s</rdf:RDF>
                """,
                site,
                escape(outlet.name()),
                site,
                escape(outlet.tagline()),
                outlet.lang(),
                each(this::rdfItem));
    }

    private String rdfItem(Entry e) {
        return String.format(Locale.ROOT, """
                <item rdf:about="%s"><title>%s</title><link>%s</link><dc:date>%s</dc:date>
                <description>%s</description></item>
                """, e.url(), escape(e.title()), e.url(), e.published(), escape(e.summary()));
    }

    private String json() {
        List<Map<String, Object>> items = new ArrayList<>();
        for (Entry e : entries) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("id", e.id());
            item.put("url", e.url());
            item.put("title", e.title());
            item.put("summary", e.summary());
            item.put("content_html", e.body().isEmpty() ? "<p>" + escape(e.summary()) + "</p>" : e.body());
            item.put("date_published", e.published().toString());
            item.put("date_modified", e.updated().toString());
            items.add(item);
        }
        Map<String, Object> feed = new LinkedHashMap<>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", outlet.name());
        feed.put("home_page_url", site + "/");
        feed.put("feed_url", site + outlet.feed());
        feed.put("language", outlet.lang());
        feed.put("items", items);
        try {
            return new ObjectMapper().writeValueAsString(feed);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String each(java.util.function.Function<Entry, String> writer) {
        return entries.stream().map(writer).collect(Collectors.joining());
    }

    private static String rfc1123(Instant at) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
    }
}
