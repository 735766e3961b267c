package dev.dateline.domain.alert.told;

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
import dev.dateline.domain.story.StoryOrigin;
import dev.dateline.domain.story.StoryPhase;
import dev.dateline.domain.story.Support;
import dev.dateline.domain.story.ledger.Balance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A story that grows under a test's hands. */
final class ToldStory {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    final StoryId id;
    final List<ReportRef> reports = new ArrayList<>();
    String title;
    StoryPhase phase = StoryPhase.NEW;
    Balance balance = Balance.NONE;

    ToldStory(String id, String title) {
        this.id = new StoryId(id);
        this.title = title;
    }

    static ReportRef report(String outlet, String article, String title) {
        return report(outlet, article, 1, ArticleKind.STORY, title);
    }

    static ReportRef report(String outlet, String article, int version, ArticleKind kind, String title) {
        Outlet publisher = Outlet.alone(outlet, outlet);
        return new ReportRef(
                ArticleId.of(article),
                version,
                publisher,
                "https://" + outlet + ".example/" + article,
                title,
                "",
                NOON,
                NOON,
                Arrival.LIVE,
                kind,
                null,
                ReportOrigin.of(publisher),
                Relation.ORIGINAL);
    }

    ToldStory by(String... outlets) {
        for (String outlet : outlets) {
            reports.add(report(outlet, id + " of " + outlet + " " + reports.size(), title));
        }
        return this;
    }

    ToldStory in(StoryPhase next) {
        phase = next;
        return this;
    }

    ToldStory telling(Balance its) {
        balance = its;
        return this;
    }

    Story state() {
        Map<String, StoryOrigin> origins = new LinkedHashMap<>();
        for (ReportRef report : reports) {
            origins.putIfAbsent(report.origin().id(), new StoryOrigin(report.origin(), 1, NOON));
        }
        Support support = new Support(origins.size(), List.copyOf(origins.values()), List.of());
        ArticleId first =
                reports.isEmpty() ? ArticleId.of("none") : reports.get(0).article();
        return new Story(
                        id,
                        "en",
                        title,
                        reports,
                        reports.size(),
                        reports.stream()
                                .map(report -> report.outlet().id())
                                .distinct()
                                .toList(),
                        NOON,
                        NOON,
                        phase,
                        null,
                        1,
                        support,
                        new Pulse(0, NOON),
                        List.of("en"),
                        List.of(),
                        first,
                        List.of())
                .with(balance);
    }
}
