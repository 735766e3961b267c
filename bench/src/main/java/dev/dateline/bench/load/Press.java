package dev.dateline.bench.load;

import dev.dateline.bench.news.InventedNews;
import dev.dateline.bench.news.InventedNews.NewsReport;
import dev.dateline.bench.polling.origin.Answer;
import dev.dateline.bench.polling.origin.Asked;
import dev.dateline.bench.polling.origin.Origin;
import dev.dateline.bench.polling.origin.Reply;
import dev.dateline.domain.item.Source;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The origin of all papers: each time a feed is asked for it has as much news as may be put out then. Pages are given out
 * while they are young; later looks at them are told that nothing changed.
 */
final class Press implements AutoCloseable {
    private static final long SEED = 20_261_123;
    private static final int PAPERS = 40;
    /** As much as a busy feed lists. */
    private static final int MOST_AT_ONCE = 200;

    private static final int YOUNG = 20_000;
    private static final Duration ASKED_EVERY = Duration.ofSeconds(1);

    private final InventedNews news;
    private final InFlight inFlight;
    private final InstantSource clock;
    private final boolean pages;
    private final Origin origin;
    private final List<Paper> papers;
    private final Map<Integer, NewsReport> young = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, NewsReport> eldest) {
            return size() > YOUNG;
        }
    };

    /**
     * Papers at an origin on a free port.
     *
     * @param inFlight says how much news may be put out
     * @param pageBytes how heavy pages are; without pages there are only feeds of titles and summaries
     */
    Press(InFlight inFlight, InstantSource clock, int pageBytes) throws IOException {
        this.inFlight = inFlight;
        this.clock = clock;
        this.pages = pageBytes > 0;
        this.news = pages ? new InventedNews(SEED) : InventedNews.brief(SEED);
        this.origin = Origin.of(this::answer);
        this.papers = IntStream.range(0, PAPERS)
                .mapToObj(number -> new Paper(number, origin.port(), pageBytes))
                .toList();
    }

    /** All feeds. */
    List<Source> sources() {
        return papers.stream().map(paper -> paper.source(pages, ASKED_EVERY)).toList();
    }

    private Reply answer(Asked asked) {
        if (asked.target().equals("/robots.txt")) {
            return Answer.status(404);
        }
        Paper paper = papers.get(Integer.parseInt(asked.name().replaceAll("\\D", "")));
        if (asked.target().equals("/feed")) {
            return Answer.ok(feed(paper)).with("Content-Type", "application/rss+xml; charset=utf-8");
        }
        if (asked.header("if-none-match").isPresent()) {
            return Answer.status(304);
        }
        NewsReport report = report(Integer.parseInt(asked.target().replaceAll(".*/", "")));
        return report == null
                ? Answer.status(404)
                : Answer.ok(paper.page(report))
                        .with("Content-Type", "text/html; charset=utf-8")
                        .with("ETag", "\"" + report.number() + "\"");
    }

    private synchronized String feed(Paper paper) {
        List<NewsReport> fresh = new ArrayList<>(
                Stream.generate(news::next).limit(inFlight.take(MOST_AT_ONCE)).toList());
        if (pages) {
            fresh.forEach(report -> young.put(report.number(), report));
        }
        paper.put(fresh, clock.instant());
        return paper.feed();
    }

    private synchronized @Nullable NewsReport report(int number) {
        return young.get(number);
    }

    @Override
    public void close() {
        origin.close();
    }
}
