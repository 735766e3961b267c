package dev.dateline.domain.alert.match;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.story.Mention;
import dev.dateline.domain.story.Pulse;
import dev.dateline.domain.story.Relation;
import dev.dateline.domain.story.ReportOrigin;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.StoryPhase;
import dev.dateline.domain.story.Support;
import dev.dateline.domain.story.ledger.Balance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Tells a story, report by report. */
final class NewsStory {
    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

    private final String lane;
    private final List<ReportRef> reports = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private StoryPhase phase = StoryPhase.NEW;
    private Duration age = Duration.ZERO;
    private double velocity;
    private Balance balance = Balance.NONE;

    private NewsStory(String lane) {
        this.lane = lane;
    }

    static NewsStory in(String lane) {
        return new NewsStory(lane);
    }

    NewsStory reported(String outlet, String title, String lead) {
        return reported(ArticleKind.STORY, outlet, title, lead);
    }

    NewsStory reported(ArticleKind kind, String outlet, String title, String lead) {
        Outlet by = Outlet.alone(outlet, outlet.replace('-', ' '));
        String url = "https://" + outlet + ".example/world/asia/" + reports.size() + ".html";
        reports.add(new ReportRef(
                ArticleId.of(url),
                1,
                by,
                url,
                title,
                lead,
                START,
                START,
                Arrival.LIVE,
                kind,
                null,
                ReportOrigin.of(by),
                Relation.ORIGINAL));
        return this;
    }

    NewsStory naming(Mention.Kind kind, String id, String text) {
        mentions.add(new Mention(kind, id, text, 1));
        return this;
    }

    NewsStory in(StoryPhase its) {
        phase = its;
        return this;
    }

    NewsStory after(Duration its) {
        age = its;
        return this;
    }

    NewsStory moving(double its) {
        velocity = its;
        return this;
    }

    /** What its reports come to. */
    NewsStory telling(Balance its) {
        balance = its;
        return this;
    }

    Story story() {
        List<String> outlets =
                reports.stream().map(r -> r.outlet().id()).distinct().toList();
        return new Story(
                        new StoryId("s1"),
                        lane,
                        reports.get(0).title(),
                        reports,
                        reports.size(),
                        outlets,
                        START,
                        START.plus(age),
                        phase,
                        null,
                        1,
                        new Support(outlets.size(), List.of(), List.of()),
                        new Pulse(velocity, START),
                        List.of(lane),
                        mentions,
                        reports.get(0).article(),
                        List.of())
                .with(balance);
    }
}
