package dev.dateline.bench.search;

import dev.dateline.bench.news.InventedNews;
import dev.dateline.bench.news.InventedNews.NewsReport;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.story.PlacementReason;
import dev.dateline.domain.story.Relation;
import dev.dateline.domain.story.ReportOrigin;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.lane.StoryAsOf;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Stories of one to eight invented reports, with the events that made them. */
final class InventedStories {
    private static final String LANE = "en";
    private static final int MOST_REPORTS = 8;
    private static final Duration STEP = Duration.ofSeconds(10);

    private final InventedNews news;
    private final Random random = new Random(29);
    private Instant now = Instant.parse("2026-03-01T00:00:00Z");

    InventedStories(InventedNews news) {
        this.news = news;
    }

    /** A story and what happened to it. */
    record Told(Story story, List<StoryEvent> events) {}

    /** The next story. */
    Told next() {
        return told(1 + random.nextInt(MOST_REPORTS), "");
    }

    /** The next story, with a word more in its headlines. */
    Story titled(String word) {
        return told(1, " " + word).story();
    }

    private Told told(int reports, String word) {
        List<StoryEvent> events = new ArrayList<>();
        ReportRef first = report(word);
        StoryId id = StoryId.foundedBy(LANE, first.article());
        PlacementReason reason = PlacementReason.byScore(0, 0.5, null, Double.NEGATIVE_INFINITY);
        events.add(new StoryEvent(id, 1, first.seenAt(), LANE, new StoryChange.Opened(first, reason)));
        for (int i = 2; i <= reports; i++) {
            ReportRef more = report(word);
            events.add(new StoryEvent(id, i, more.seenAt(), LANE, new StoryChange.ReportJoined(more, reason)));
        }
        return new Told(StoryAsOf.fold(events, now).orElseThrow(), events);
    }

    private ReportRef report(String word) {
        NewsReport report = news.next();
        now = now.plus(STEP);
        Outlet outlet = Outlet.alone(report.outlet(), report.outlet());
        String url = "https://" + report.outlet() + ".example/news/" + report.number();
        return new ReportRef(
                ArticleId.of(url),
                1,
                outlet,
                url,
                report.title() + word,
                report.paragraphs().get(0),
                now,
                now,
                Arrival.LIVE,
                ArticleKind.STORY,
                null,
                ReportOrigin.of(outlet),
                Relation.ORIGINAL);
    }
}
