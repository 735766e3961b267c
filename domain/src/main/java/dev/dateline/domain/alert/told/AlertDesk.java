package dev.dateline.domain.alert.told;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Reason;
import dev.dateline.domain.alert.match.Evidence;
import dev.dateline.domain.alert.match.Match;
import dev.dateline.domain.alert.match.RuleBook;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.story.LaneOutcome;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * From what happened in a lane to what subscribers are told of it: by their rules, what they follow, and what they have been
 * told before. Only live news can raise an alert. The wire and a back-test decide by this same class.
 */
public final class AlertDesk {
    private static final Reason FOLLOWED = new Reason("", "Followed story", List.of());

    private final RuleBook book;
    private final Followers followers;
    private final ToldMemory told;
    private final List<Alert> alerts = new ArrayList<>();

    /** Decides by these, and remembers there. */
    public AlertDesk(RuleBook book, Followers followers, ToldMemory told) {
        this.book = book;
        this.followers = followers;
        this.told = told;
    }

    /** What is to be told because of this, in order; without a receipt. */
    public List<Alert> alerts(LaneOutcome outcome) {
        alerts.clear();
        outcome.events().forEach(event -> happened(outcome, event));
        if (outcome.events().stream().anyMatch(LiveNews::isIn)) {
            for (Story story : outcome.stories()) {
                if (story.mergedInto() == null && LiveNews.isIn(story)) {
                    matchAll(story, outcome.remembered().clock().time());
                }
            }
        }
        return List.copyOf(alerts);
    }

    private void happened(LaneOutcome outcome, StoryEvent event) {
        if (event.change() instanceof StoryChange.Merged merged) {
            takeAlong(event.story(), merged.into());
        } else if (event.change() instanceof StoryChange.Split split) {
            parted(outcome, event, split);
        } else if (event.change() instanceof StoryChange.Corrected corrected) {
            corrected(outcome, event, corrected.report());
        }
    }

    private void matchAll(Story story, Instant at) {
        Map<String, List<Match>> met = new TreeMap<>();
        for (Match match : book.match(story)) {
            met.computeIfAbsent(match.subscriber(), s -> new ArrayList<>()).add(match);
        }
        followers.of(story.id()).forEach(follower -> met.computeIfAbsent(follower, s -> new ArrayList<>()));
        met.forEach((subscriber, matches) -> {
            Notice.Met notice = new Notice.Met(story, reasons(matches, false));
            var outcome = new Telling(subscriber).met(notice, told.get(story.id(), subscriber), at);
            Alert alert = outcome.alert();
            tell(
                    subscriber,
                    alert == null
                            ? outcome
                            : new Telling.Outcome(outcome.told(), alert.withReasons(reasons(matches, true))));
        });
    }

    /** What met a rule is looked for only when it is to be told. */
    private static List<Reason> reasons(List<Match> matches, boolean inFull) {
        return matches.isEmpty()
                ? List.of(FOLLOWED)
                : matches.stream()
                        .map(match -> new Reason(
                                match.rule().id(),
                                match.rule().name(),
                                inFull
                                        ? match.why().stream()
                                                .map(Evidence::sentence)
                                                .toList()
                                        : List.of()))
                        .toList();
    }

    /** What was told of a merged story counts as told of the story it went into. */
    private void takeAlong(StoryId merged, StoryId into) {
        told.of(merged)
                .forEach((subscriber, its) ->
                        tell(subscriber, new Telling(subscriber).merged(into, its, told.get(into, subscriber))));
    }

    private void parted(LaneOutcome outcome, StoryEvent event, StoryChange.Split split) {
        String title = title(outcome, event.story());
        Notice.Parted notice = new Notice.Parted(event.story(), title, split.into(), split.reports());
        outcome.stories().stream()
                .flatMap(story -> story.reports().stream())
                .filter(report -> split.reports().contains(report.article()))
                .findFirst()
                .ifPresent(report -> told.of(event.story()).forEach((subscriber, its) -> {
                    var toldOfInto = told.get(split.into(), subscriber);
                    tell(subscriber, new Telling(subscriber).parted(notice, its, toldOfInto, report, event.at()));
                }));
    }

    private void corrected(LaneOutcome outcome, StoryEvent event, ReportRef report) {
        if (report.arrival() == Arrival.REPLAY) {
            return;
        }
        Notice.Corrected notice = new Notice.Corrected(event.story(), title(outcome, event.story()), report);
        told.of(event.story())
                .forEach((subscriber, its) ->
                        tell(subscriber, new Telling(subscriber).corrected(notice, its, event.at())));
    }

    private void tell(String subscriber, Telling.Outcome outcome) {
        outcome.told().forEach((story, its) -> told.put(story, subscriber, its));
        Alert alert = outcome.alert();
        if (alert != null) {
            alerts.add(alert);
        }
    }

    private static String title(LaneOutcome outcome, StoryId id) {
        return outcome.stories().stream()
                .filter(story -> story.id().equals(id))
                .map(Story::title)
                .findFirst()
                .orElse("");
    }
}
