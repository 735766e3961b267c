package dev.dateline.bench.soak;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Receipt;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.match.RuleBook;
import dev.dateline.domain.alert.told.Followers;
import dev.dateline.domain.alert.told.Teller;
import dev.dateline.domain.alert.told.Told;
import dev.dateline.domain.alert.told.ToldMemory;
import dev.dateline.domain.story.Lane;
import dev.dateline.domain.story.LaneEntry;
import dev.dateline.domain.story.LaneLimits;
import dev.dateline.domain.story.LaneOutcome;
import dev.dateline.domain.story.StaticTerms;
import dev.dateline.domain.story.StoryId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The placement log placed and told once more, in one go and without a wire: what must have been told. */
final class BackRun {
    private final Map<String, Lane> lanes = new HashMap<>();
    private final Teller teller;

    private BackRun(List<Subscription> subscriptions) {
        RuleBook book = new RuleBook();
        subscriptions.forEach(book::put);
        teller = new Teller(book, new Followers(), new Memory());
    }

    /** The alerts that follow from the log, without their receipts. */
    static List<Alert> alerts(List<LaneEntry> log, List<Subscription> subscriptions) {
        BackRun run = new BackRun(subscriptions);
        List<Alert> alerts = new ArrayList<>();
        for (LaneEntry entry : log) {
            run.teller.after(run.place(entry)).alerts().forEach(alert -> alerts.add(alert.with(Receipt.NONE)));
        }
        return alerts;
    }

    private LaneOutcome place(LaneEntry entry) {
        Lane lane = lanes.computeIfAbsent(
                entry.lane(), name -> new Lane(name, StaticTerms.shippedFor(name), LaneLimits.standard()));
        return entry instanceof LaneEntry.Tick tick
                ? lane.tick(tick.at())
                : lane.place(((LaneEntry.Arrived) entry).report());
    }

    /** Nothing outlives it. */
    private static final class Memory implements ToldMemory {
        private final Map<StoryId, Map<String, Told>> told = new HashMap<>();
        private final Map<StoryId, Set<StoryId>> absorbed = new HashMap<>();

        @Override
        public @Nullable Told get(StoryId story, String subscriber) {
            return told.getOrDefault(story, Map.of()).get(subscriber);
        }

        @Override
        public void put(StoryId story, String subscriber, Told its) {
            told.computeIfAbsent(story, s -> new TreeMap<>()).put(subscriber, its);
        }

        @Override
        public void forget(StoryId story, String subscriber) {
            told.getOrDefault(story, new TreeMap<>()).remove(subscriber);
        }

        @Override
        public Map<String, Told> of(StoryId story) {
            return new TreeMap<>(told.getOrDefault(story, Map.of()));
        }

        @Override
        public Set<StoryId> absorbed(StoryId story) {
            return absorbed.getOrDefault(story, Set.of());
        }

        @Override
        public void absorbed(StoryId story, Set<StoryId> stories, Instant at) {
            absorbed.put(story, stories);
        }
    }
}
