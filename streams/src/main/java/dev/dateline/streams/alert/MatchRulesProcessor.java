package dev.dateline.streams.alert;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Reason;
import dev.dateline.domain.alert.Receipt;
import dev.dateline.domain.alert.match.Evidence;
import dev.dateline.domain.alert.match.Match;
import dev.dateline.domain.alert.match.RuleBook;
import dev.dateline.domain.alert.told.Notice;
import dev.dateline.domain.alert.told.Telling;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.story.LaneOutcome;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;

/** Forwards what subscribers have not been told of the stories that meet their rules; only live news can raise an alert. */
final class MatchRulesProcessor extends ContextualProcessor<String, LaneOutcome, String, Alert> {
    private static final Duration REMEMBERED = Duration.ofDays(30);
    private static final Duration SWEEP = Duration.ofHours(6);

    private static final Reason FOLLOWED = new Reason("", "Followed story", List.of());

    private final RuleBook book;
    private final Followers followers;

    @SuppressWarnings("NullAway.Init")
    private ToldStore told;

    private MatchRulesProcessor(RuleBook book, Followers followers) {
        this.book = book;
        this.followers = followers;
    }

    /** The rules of all subscribers and who follows what are the same for all tasks of an instance. */
    static ProcessorSupplier<String, LaneOutcome, String, Alert> supplier(
            RuleBook book, Followers followers, SchemaRegistry registry) {
        return new ProcessorSupplier<>() {
            @Override
            public MatchRulesProcessor get() {
                return new MatchRulesProcessor(book, followers);
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Set.of(ToldStore.builder(registry));
            }
        };
    }

    @Override
    public void init(ProcessorContext<String, Alert> context) {
        super.init(context);
        told = new ToldStore(context.getStateStore(ToldStore.NAME));
        context.schedule(
                SWEEP,
                PunctuationType.STREAM_TIME,
                now -> told.forgetBefore(Instant.ofEpochMilli(now).minus(REMEMBERED)));
    }

    @Override
    public void process(Record<String, LaneOutcome> record) {
        LaneOutcome outcome = record.value();
        outcome.events().forEach(event -> happened(record, event));
        boolean live = outcome.events().stream().anyMatch(MatchRulesProcessor::isLive);
        for (Story story : outcome.stories()) {
            if (live && story.mergedInto() == null && hasLiveNews(story)) {
                matchAll(record, story, outcome.remembered().clock().time());
            }
        }
    }

    private void happened(Record<String, LaneOutcome> record, StoryEvent event) {
        if (event.change() instanceof StoryChange.Merged merged) {
            takeAlong(event.story(), merged.into());
        } else if (event.change() instanceof StoryChange.Split split) {
            parted(record, event, split);
        } else if (event.change() instanceof StoryChange.Corrected corrected) {
            corrected(record, event, corrected.report());
        }
    }

    private void matchAll(Record<String, LaneOutcome> record, Story story, Instant at) {
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
                    record,
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
                .forEach((subscriber, its) -> told.put(
                        new Telling(subscriber)
                                .merged(into, its, told.get(into, subscriber))
                                .told(),
                        subscriber));
    }

    private void parted(Record<String, LaneOutcome> record, StoryEvent event, StoryChange.Split split) {
        String title = title(record.value(), event.story());
        Notice.Parted notice = new Notice.Parted(event.story(), title, split.into(), split.reports());
        record.value().stories().stream()
                .flatMap(story -> story.reports().stream())
                .filter(report -> split.reports().contains(report.article()))
                .findFirst()
                .ifPresent(report -> told.of(event.story()).forEach((subscriber, its) -> {
                    var toldOfInto = told.get(split.into(), subscriber);
                    tell(
                            record,
                            subscriber,
                            new Telling(subscriber).parted(notice, its, toldOfInto, report, event.at()));
                }));
    }

    private void corrected(Record<String, LaneOutcome> record, StoryEvent event, ReportRef report) {
        if (report.arrival() == Arrival.REPLAY) {
            return;
        }
        Notice.Corrected notice = new Notice.Corrected(event.story(), title(record.value(), event.story()), report);
        told.of(event.story())
                .forEach((subscriber, its) ->
                        tell(record, subscriber, new Telling(subscriber).corrected(notice, its, event.at())));
    }

    private void tell(Record<String, LaneOutcome> record, String subscriber, Telling.Outcome outcome) {
        told.put(outcome.told(), subscriber);
        Alert alert = outcome.alert();
        if (alert != null) {
            context().forward(record.withKey(subscriber).withValue(alert.with(receipt(alert))));
        }
    }

    /** The stamps of an alert are for people; nothing is decided by them. */
    private Receipt receipt(Alert alert) {
        Instant now = Instant.ofEpochMilli(context().currentSystemTimeMs());
        ReportRef report = alert.report();
        return report == null
                ? new Receipt(null, null, null, now)
                : new Receipt(report.published(), report.seenAt(), now, now);
    }

    private static String title(LaneOutcome outcome, StoryId id) {
        return outcome.stories().stream()
                .filter(story -> story.id().equals(id))
                .map(Story::title)
                .findFirst()
                .orElse("");
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

    private static boolean hasLiveNews(Story story) {
        return story.reports().stream().anyMatch(r -> r.arrival() == Arrival.LIVE);
    }
}
