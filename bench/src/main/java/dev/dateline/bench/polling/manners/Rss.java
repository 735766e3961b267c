package dev.dateline.bench.polling.manners;

import dev.dateline.bench.polling.origin.Answer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Small feeds for the script of a stage. */
final class Rss {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC).withLocale(Locale.ROOT);

    private Rss() {}

    /** A feed with entries of these titles, newest first, without dates. */
    static Answer of(String... titles) {
        return with("", titles);
    }

    /** The same with more elements in its channel. */
    static Answer with(String channel, String... titles) {
        return Answer.ok(text(channel, Arrays.asList(titles))).with("Content-Type", "application/rss+xml");
    }

    /** The text of a feed. */
    static String text(String channel, List<String> titles) {
        String items = titles.stream().map(Rss::item).collect(Collectors.joining());
        return "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:sy=\"http://purl.org/rss/1.0/modules/syndication/\">"
                + "<channel><title>Paper</title>" + channel + items + "</channel></rss>";
    }

    private static String item(String title) {
        return "<item><title>" + title + "</title><link>/news/"
                + title.toLowerCase(Locale.ROOT).replace(' ', '-') + "</link></item>";
    }

    /** The moment as headers of HTTP write it. */
    static String date(Instant moment) {
        return DATE.format(moment);
    }
}
