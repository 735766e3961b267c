package dev.dateline.streams.alert;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.Pulse;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.StoryOrigin;
import dev.dateline.domain.story.StoryPhase;
import dev.dateline.domain.story.Support;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A story that an invented lane writes. */
final class InventedTale {
    final StoryId id;
    final List<ReportRef> reports = new ArrayList<>();
    StoryPhase phase = StoryPhase.NEW;
    long sequence;

    @Nullable
    StoryId mergedInto;

    InventedTale(StoryId id) {
        this.id = id;
    }

    boolean stands(ReportRef report) {
        return report.kind() != ArticleKind.WITHDRAWN;
    }

    Story state(Instant now) {
        List<ReportRef> standing = reports.stream().filter(this::stands).toList();
        Map<String, StoryOrigin> origins = new LinkedHashMap<>();
        standing.forEach(report ->
                origins.putIfAbsent(report.origin().id(), new StoryOrigin(report.origin(), 1, report.seenAt())));
        List<String> outlets =
                reports.stream().map(report -> report.outlet().id()).distinct().toList();
        String title = standing.isEmpty() ? "Nothing" : standing.get(0).title();
        ArticleId first =
                reports.isEmpty() ? ArticleId.of("none") : reports.get(0).article();
        return new Story(
                id,
                "en",
                title,
                reports,
                standing.size(),
                outlets,
                now,
                now,
                phase,
                mergedInto,
                sequence,
                new Support(origins.size(), List.copyOf(origins.values()), List.of()),
                new Pulse(0, now),
                List.of("en"),
                List.of(),
                first,
                List.of());
    }
}
