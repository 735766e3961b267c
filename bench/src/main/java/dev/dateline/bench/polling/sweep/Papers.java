package dev.dateline.bench.polling.sweep;

import dev.dateline.bench.news.InventedNews;
import dev.dateline.bench.news.InventedNews.NewsReport;
import dev.dateline.bench.polling.origin.Answer;
import dev.dateline.bench.polling.origin.Asked;
import dev.dateline.bench.polling.origin.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Any number of newspapers, each a host of its own with a feed of thirty entries. A tenth of them publish a hundred
 * entries a day, three tenths twelve, the others one. Nine of ten know ETags. What they list follows from the clock
 * alone, so nothing is kept in memory.
 */
final class Papers {
    private static final int ENTRIES = 30;
    private static final int TEXTS = 2000;
    private static final Duration DAY = Duration.ofDays(1);
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC).withLocale(Locale.ROOT);

    private final List<NewsReport> texts;
    private final InstantSource clock;
    private final Instant begin;
    private final Duration latency;
    private final LongAdder full = new LongAdder();
    private final LongAdder notModified = new LongAdder();

    /**
     * Papers that begin now.
     *
     * @param latency how long each takes before it answers
     */
    Papers(InstantSource clock, Duration latency) {
        this.latency = latency;
        InventedNews news = new InventedNews(20_261_122);
        this.texts = Stream.generate(news::next).limit(TEXTS).toList();
        this.clock = clock;
        this.begin = clock.instant();
    }

    /** What was asked of all papers so far. */
    record Count(long full, long notModified) {
        long all() {
            return full + notModified;
        }

        Count since(Count earlier) {
            return new Count(full - earlier.full, notModified - earlier.notModified);
        }
    }

    Count count() {
        return new Count(full.sum(), notModified.sum());
    }

    /** The name of a paper's host. */
    static String host(int paper) {
        return String.format(Locale.ROOT, "s%05d.localhost", paper);
    }

    Reply answer(Asked asked) {
        if (!latency.isZero()) {
            LockSupport.parkNanos(latency.toNanos());
        }
        int paper = Integer.parseInt(asked.name().substring(1, 6));
        long newest = newest(paper);
        String etag = "\"" + newest + "\"";
        if (knowsETags(paper)
                && asked.header("If-None-Match").filter(etag::equals).isPresent()) {
            notModified.increment();
            return Answer.status(304).with("ETag", etag);
        }
        full.increment();
        Answer feed = Answer.ok(feed(paper, newest, asked.host())).with("Content-Type", "application/rss+xml");
        return knowsETags(paper) ? feed.with("ETag", etag) : feed;
    }

    private static boolean knowsETags(int paper) {
        return paper % 10 != 7;
    }

    private static Duration gap(int paper) {
        int rank = paper % 10;
        return DAY.dividedBy(rank == 0 ? 100 : rank <= 3 ? 12 : 1);
    }

    /** Number of the newest entry: papers publish at an even pace, each at moments of its own. */
    private long newest(int paper) {
        long gap = gap(paper).toMillis();
        long phase = Math.floorMod(paper * 2_654_435_761L, gap);
        return ENTRIES + (Duration.between(begin, clock.instant()).toMillis() + phase) / gap;
    }

    private String feed(int paper, long newest, String host) {
        StringBuilder xml = new StringBuilder(20_000)
                .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel><title>Paper ")
                .append(paper)
                .append("</title><link>http://")
                .append(host)
                .append("/</link><language>en</language>\n");
        for (long entry = newest; entry > newest - ENTRIES; entry--) {
            entry(xml, paper, entry, host);
        }
        return xml.append("</channel></rss>\n").toString();
    }

    private void entry(StringBuilder xml, int paper, long entry, String host) {
        NewsReport text = texts.get((int) Math.floorMod(paper * 31L + entry * 17, TEXTS));
        Instant published = begin.plus(gap(paper).multipliedBy(entry - ENTRIES));
        String link = "http://" + host + "/news/" + entry;
        xml.append("<item><title>")
                .append(text.title())
                .append("</title><link>")
                .append(link);
        xml.append("</link><guid>").append(link).append("</guid><pubDate>").append(DATE.format(published));
        xml.append("</pubDate><description>").append(text.paragraphs().get(0)).append("</description></item>\n");
    }
}
