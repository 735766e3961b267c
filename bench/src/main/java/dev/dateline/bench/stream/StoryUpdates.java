package dev.dateline.bench.stream;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.story.Pulse;
import dev.dateline.domain.story.Relation;
import dev.dateline.domain.story.ReportOrigin;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.StoryPhase;
import dev.dateline.domain.story.Support;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Invented stories of eight reports that change by turns; a headline says when. */
final class StoryUpdates {
    private static final int REPORTS = 8;

    private final int stories;
    private final Instant start;
    private int count;

    StoryUpdates(int stories, Instant start) {
        this.stories = stories;
        this.start = start;
    }

    Story next() {
        int number = count++ % stories;
        Instant at = start.plusSeconds(count);
        List<ReportRef> reports =
                IntStream.range(0, REPORTS).mapToObj(i -> report(number, i, at)).toList();
        return new Story(
                new StoryId("story-" + number),
                "en",
                "U" + System.nanoTime() + " of the harbour fire in district " + number,
                reports,
                REPORTS,
                reports.stream().map(report -> report.outlet().id()).toList(),
                start,
                at,
                StoryPhase.DEVELOPING,
                null,
                count,
                Support.NONE,
                new Pulse(0, start),
                List.of("en"),
                List.of(),
                reports.get(0).article(),
                List.of());
    }

    private static ReportRef report(int story, int number, Instant at) {
        Outlet outlet = Outlet.alone("outlet-" + number, "The Harbour Post No. " + number);
        String url = "https://outlet-" + number + ".example/news/" + story;
        return new ReportRef(
                ArticleId.of(url),
                1,
                outlet,
                url,
                "Fire in the harbour of district " + story,
                "Four engines were at the quay when the roof of the old customs house fell in.",
                at,
                at,
                Arrival.LIVE,
                ArticleKind.STORY,
                null,
                ReportOrigin.of(outlet),
                Relation.ORIGINAL);
    }
}
