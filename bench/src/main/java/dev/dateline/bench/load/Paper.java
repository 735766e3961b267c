package dev.dateline.bench.load;

import dev.dateline.bench.news.InventedNews.NewsReport;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.Source;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A newspaper: a host of its own with a feed and pages. A page has the weight of real ones: styles, scripts, menus and
 * teasers that stand on all of its pages, and the article among them. Not safe for threads.
 */
final class Paper {
    private static final int LISTED = 30;
    private static final int MENU = 120;
    private static final int TEASERS = 40;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC).withLocale(Locale.ROOT);

    private final int number;
    private final String site;
    private final String head;
    private final String foot;
    private final Deque<Entry> entries = new ArrayDeque<>();

    private record Entry(NewsReport report, Instant at) {}

    /**
     * A paper without news.
     *
     * @param pageBytes about how heavy its pages are
     */
    Paper(int number, int port, int pageBytes) {
        this.number = number;
        this.site = "http://" + host(number) + ":" + port;
        String menu = links("nav", MENU, "Section %d of this paper");
        this.foot = links("aside", TEASERS, "What else was in this paper lately, number %d of it")
                + "<footer><p>All rights reserved.</p></footer></body></html>";
        int scripts = Math.max(0, pageBytes - menu.length() - foot.length() - 3_000);
        this.head = "<style>" + filled(".block-%d{margin:0 auto;padding:%1$dpx}\n", scripts / 2) + "</style><script>"
                + filled("window.slot%d={\"width\":%1$d,\"lazy\":true};\n", scripts / 2) + "</script></head><body>"
                + menu;
    }

    private static String filled(String pattern, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < length; i++) {
            text.append(String.format(Locale.ROOT, pattern, i));
        }
        return text.toString();
    }

    private String links(String element, int count, String label) {
        return IntStream.range(0, count)
                .mapToObj(i -> "<li><a href=\"" + site + "/section/" + i + "\">" + String.format(Locale.ROOT, label, i)
                        + "</a></li>")
                .collect(Collectors.joining("\n", "<" + element + "><ul>", "</ul></" + element + ">"));
    }

    /** The name of a paper's host. */
    static String host(int number) {
        return String.format(Locale.ROOT, "paper%03d.localhost", number);
    }

    /** Its feed, asked so often. */
    Source source(boolean pages, Duration every) {
        Source plain = Source.feed(URI.create(site + "/feed"), Outlet.alone("paper-" + number, "Paper " + number));
        return new Source(plain.id(), plain.url(), plain.kind(), plain.outlet(), "en", pages, null, every, true, false);
    }

    /** Puts news out; what is too old for the feed leaves it. */
    void put(List<NewsReport> news, Instant now) {
        news.forEach(report -> entries.addFirst(new Entry(report, now)));
        while (entries.size() > Math.max(LISTED, news.size())) {
            entries.removeLast();
        }
    }

    /** The feed as it stands: title and summary of each. */
    String feed() {
        StringBuilder xml = new StringBuilder(20_000)
                .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel><title>Paper ")
                .append(number)
                .append("</title><link>")
                .append(site)
                .append("/</link><language>en</language>\n");
        entries.forEach(entry -> append(xml, entry));
        return xml.append("</channel></rss>\n").toString();
    }

    private void append(StringBuilder xml, Entry entry) {
        String link = site + "/news/" + entry.report().number();
        xml.append("<item><title>")
                .append(entry.report().title())
                .append("</title><link>")
                .append(link)
                .append("</link><guid>")
                .append(link)
                .append("</guid><pubDate>")
                .append(DATE.format(entry.at()))
                .append("</pubDate><description>")
                .append(entry.report().paragraphs().get(0))
                .append("</description></item>\n");
    }

    /** The page of an article. */
    String page(NewsReport report) {
        String text = report.paragraphs().stream().collect(Collectors.joining("</p>\n<p>", "<p>", "</p>"));
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + report.title() + " | Paper "
                + number
                + "</title><meta property=\"og:type\" content=\"article\"><meta property=\"og:title\" content=\""
                + report.title() + "\"><link rel=\"canonical\" href=\"" + site + "/news/" + report.number() + "\">"
                + head + "<main><article><h1>" + report.title() + "</h1>\n" + text + "</article></main>" + foot;
    }
}
