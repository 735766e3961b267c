package dev.dateline.domain.alert.told;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Reason;
import dev.dateline.domain.alert.match.Evidence;
import dev.dateline.domain.alert.match.Match;
import dev.dateline.domain.alert.match.RuleBook;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.lane.LaneOutcome;
import dev.dateline.domain.story.ledger.Balance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What subscribers are told of what happened in a lane: those whose rules a story meets, those who follow it or a story that
 * went into it, and those who were told what turned out otherwise. Only live news raises an alert. What was told is
 * remembered by story, so a lane's stories want one memory. For one thread; what it says of time is the lane's.
 */
public final class Teller {
    private static final Reason FOLLOWED = new Reason("", "Followed story", List.of());

    private final RuleBook book;
    private final Followers followers;
    private final ToldMemory memory;

    /** Tells by these rules and followers, which may change meanwhile, and this memory. */
    public Teller(RuleBook book, Followers followers, ToldMemory memory) {
        this.book = book;
        this.followers = followers;
        this.memory = memory;
    }

    /**
     * What one entry of a lane leads to.
     *
     * @param alerts what to tell, in order
     * @param met every rule that a live story met, told or not
     */
    public record Tidings(List<Alert> alerts, List<Match> met) {
        public Tidings {
            alerts = List.copyOf(alerts);
            met = List.copyOf(met);
        }
    }

    /** What to tell after an entry of a lane; it is remembered as told. */
    public Tidings after(LaneOutcome outcome) {
        List<Alert> alerts = new ArrayList<>();
        List<Match> met = new ArrayList<>();
        outcome.events().forEach(event -> alerts.addAll(happened(outcome, event)));
        if (outcome.events().stream().anyMatch(Teller::isLive) || isLiveCorrection(outcome.events())) {
            Instant at = outcome.remembered().clock().time();
            outcome.stories().stream().filter(Teller::hasLiveNews).forEach(story -> {
                List<Match> matches = book.match(story);
                met.addAll(matches);
                alerts.addAll(tellAll(story, matches, at));
            });
        }
        return new Tidings(alerts, met);
    }

    private List<Alert> happened(LaneOutcome outcome, StoryEvent event) {
        if (event.change() instanceof StoryChange.Merged merged) {
            takeAlong(event.story(), merged.into(), event.at());
        } else if (event.change() instanceof StoryChange.Split split) {
            return parted(outcome, event, split);
        } else if (event.change() instanceof StoryChange.Corrected corrected) {
            return corrected(outcome, event, corrected.report());
        } else if (event.change() instanceof StoryChange.Withdrawn withdrawn) {
            return corrected(outcome, event, withdrawn.report());
        }
        return List.of();
    }

    private List<Alert> tellAll(Story story, List<Match> matches, Instant at) {
        Map<String, List<Match>> met = new TreeMap<>();
        matches.forEach(match ->
                met.computeIfAbsent(match.subscriber(), s -> new ArrayList<>()).add(match));
        Set<String> following = followers.isEmpty() ? Set.of() : followers.of(story.id(), memory.absorbed(story.id()));
        following.forEach(follower -> met.computeIfAbsent(follower, s -> List.of()));
        List<Alert> alerts = new ArrayList<>();
        met.forEach((subscriber, its) -> {
            boolean follows = following.contains(subscriber);
            Notice.Met notice = new Notice.Met(story, reasons(its, follows, false));
            tell(subscriber, new Telling(subscriber).met(notice, memory.get(story.id(), subscriber), at))
                    .ifPresent(alert -> alerts.add(alert.withReasons(reasons(its, follows, true))));
        });
        return alerts;
    }

    /** What met a rule is looked for only when it is to be told. */
    private static List<Reason> reasons(List<Match> matches, boolean follows, boolean inFull) {
        List<Reason> reasons = new ArrayList<>();
        for (Match match : matches) {
            List<String> why =
                    inFull ? match.why().stream().map(Evidence::sentence).toList() : List.of();
            reasons.add(new Reason(match.rule().id(), match.rule().name(), why));
        }
        if (follows) {
            reasons.add(FOLLOWED);
        }
        return reasons;
    }

    /** What was told of a merged story counts as told of the story it went into, and whoever follows it follows that one. */
    private void takeAlong(StoryId merged, StoryId into, Instant at) {
        memory.of(merged).forEach((subscriber, its) -> {
            tell(subscriber, new Telling(subscriber).merged(into, its, memory.get(into, subscriber)));
            memory.forget(merged, subscriber);
        });
        Set<StoryId> absorbed = new HashSet<>(memory.absorbed(into));
        absorbed.addAll(memory.absorbed(merged));
        absorbed.add(merged);
        memory.absorbed(into, absorbed, at);
        memory.absorbed(merged, Set.of(), at);
    }

    private List<Alert> parted(LaneOutcome outcome, StoryEvent event, StoryChange.Split split) {
        follow(event, split);
        Optional<Story> left = state(outcome, event.story());
        List<ReportRef> gone = outcome.stories().stream()
                .filter(story -> story.id().equals(split.into()))
                .flatMap(story -> story.reports().stream())
                .filter(report -> split.reports().contains(report.article()))
                .toList();
        if (left.isEmpty() || gone.isEmpty()) {
            return List.of();
        }
        Notice.Parted notice = new Notice.Parted(left.get(), split.into(), split.reports(), gone);
        List<Alert> alerts = new ArrayList<>();
        memory.of(event.story()).forEach((subscriber, its) -> {
            var toldOfInto = memory.get(split.into(), subscriber);
            tell(subscriber, new Telling(subscriber).parted(notice, its, toldOfInto, event.at()))
                    .ifPresent(alert -> {
                        alerts.add(alert);
                        knowTolls(outcome, split.into(), subscriber);
                    });
        });
        return alerts;
    }

    /** Whom a correction sends to another story finds its tolls there: they are not told again. */
    private void knowTolls(LaneOutcome outcome, StoryId into, String subscriber) {
        Told told = memory.get(into, subscriber);
        if (told != null) {
            state(outcome, into).ifPresent(story -> memory.put(into, subscriber, told.knowing(story.balance())));
        }
    }

    /** Who followed a story that went into another one goes along when its founder leaves again. */
    private void follow(StoryEvent event, StoryChange.Split split) {
        Set<StoryId> staying = new HashSet<>(memory.absorbed(event.story()));
        Set<StoryId> leaving = new HashSet<>(staying);
        leaving.removeIf(
                story -> split.reports().stream().noneMatch(report -> story.isFoundedBy(event.lane(), report)));
        if (!leaving.isEmpty()) {
            staying.removeAll(leaving);
            memory.absorbed(event.story(), staying, event.at());
            leaving.addAll(memory.absorbed(split.into()));
            memory.absorbed(split.into(), leaving, event.at());
        }
    }

    private List<Alert> corrected(LaneOutcome outcome, StoryEvent event, ReportRef report) {
        if (report.arrival() == Arrival.REPLAY) {
            return List.of();
        }
        Optional<Story> state = state(outcome, event.story());
        Notice.Corrected notice = new Notice.Corrected(
                event.story(),
                state.map(Story::title).orElse(report.title()),
                report,
                state.map(Story::balance).orElse(Balance.NONE));
        List<Alert> alerts = new ArrayList<>();
        memory.of(event.story())
                .forEach((subscriber, its) -> tell(
                                subscriber, new Telling(subscriber).corrected(notice, its, event.at()))
                        .ifPresent(alerts::add));
        return alerts;
    }

    private Optional<Alert> tell(String subscriber, Telling.Outcome outcome) {
        outcome.told().forEach((story, told) -> memory.put(story, subscriber, told));
        return Optional.ofNullable(outcome.alert());
    }

    private static Optional<Story> state(LaneOutcome outcome, StoryId id) {
        return outcome.stories().stream().filter(story -> story.id().equals(id)).findFirst();
    }

    private static boolean isLive(StoryEvent event) {
        StoryChange change = event.change();
        if (change instanceof StoryChange.Opened it) {
            return it.report().arrival() == Arrival.LIVE;
        } else if (change instanceof StoryChange.ReportJoined it) {
            return it.report().arrival() == Arrival.LIVE;
        } else if (change instanceof StoryChange.Reopened it) {
            return it.report().arrival() == Arrival.LIVE;
        } else if (change instanceof StoryChange.Revised it) {
            return it.report().arrival() == Arrival.LIVE;
        }
        return change instanceof StoryChange.PhaseChanged;
    }

    /** A correction is told as such; where it changes a toll, that is news, too. */
    private static boolean isLiveCorrection(List<StoryEvent> events) {
        boolean corrected = events.stream()
                .anyMatch(event -> event.change() instanceof StoryChange.Corrected it
                        && it.report().arrival() == Arrival.LIVE);
        return corrected
                && events.stream()
                        .anyMatch(event -> event.change() instanceof StoryChange.TollRevised
                                || event.change() instanceof StoryChange.ContradictionFound);
    }

    private static boolean hasLiveNews(Story story) {
        return story.mergedInto() == null
                && story.reports().stream().anyMatch(r -> r.arrival() == Arrival.LIVE && StoryFacts.stands(r));
    }
}
