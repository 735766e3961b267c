package dev.dateline.streams.story;

import dev.dateline.domain.claim.entry.ClaimEntries;
import dev.dateline.domain.claim.entry.ClaimEntry;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.story.Placement;
import dev.dateline.domain.story.StaticTerms;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.lane.Lane;
import dev.dateline.domain.story.lane.LaneEntry;
import dev.dateline.domain.story.lane.LaneLimits;
import dev.dateline.domain.story.lane.LaneOutcome;
import dev.dateline.domain.story.work.CommandOutcome;
import dev.dateline.schemas.meter.Meters;
import dev.dateline.schemas.meter.WireMeters;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.runtime.DeadLetters;
import dev.dateline.streams.runtime.Decoded;
import dev.dateline.streams.runtime.ProcessMeters;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Places each report of a lane and forwards what that did to stories. The lane lives in memory; the stores are the truth,
 * and a lane is rebuilt from them when its partition comes to this instance, or when an entry could not be placed.
 *
 * <p>Once a minute every lane that remembers something and heard nothing gets a tick: through {@code reports}, so that a
 * replay sees it where it was, and from here, so that a lane has one writer of ticks, whoever holds its partition.
 */
final class PlaceReportProcessor extends ContextualProcessor<String, Decoded<LaneEntry>, String, Object> {
    private static final Logger LOG = LoggerFactory.getLogger(PlaceReportProcessor.class);
    private static final Duration TICK = Duration.ofMinutes(1);

    private final LaneLimits limits;
    private final Map<String, Lane> lanes = new HashMap<>();
    private final Set<String> heard = new HashSet<>();
    private final Set<String> full = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    private LaneStores stores;

    @SuppressWarnings("NullAway.Init")
    private LaneGauges gauges;

    @SuppressWarnings("NullAway.Init")
    private Meters meters;

    private PlaceReportProcessor(LaneLimits limits) {
        this.limits = limits;
    }

    static ProcessorSupplier<String, Decoded<LaneEntry>, String, Object> within(
            LaneLimits limits, SchemaRegistry registry) {
        return new ProcessorSupplier<>() {
            @Override
            public PlaceReportProcessor get() {
                return new PlaceReportProcessor(limits);
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return LaneStores.builders(registry);
            }
        };
    }

    @Override
    public void init(ProcessorContext<String, Object> context) {
        super.init(context);
        stores = LaneStores.of(context);
        gauges = new LaneGauges(context);
        meters = ProcessMeters.of(context);
        context.schedule(TICK, PunctuationType.WALL_CLOCK_TIME, this::tickSilentLanes);
    }

    private void tickSilentLanes(long millis) {
        Instant minute = Instant.ofEpochMilli(millis).truncatedTo(ChronoUnit.MINUTES);
        for (String lane : stores.lanesBefore(minute)) {
            @Nullable Lane known = lanes.get(lane);
            if (!heard.contains(lane) && (known == null || !known.isEmpty())) {
                context()
                        .forward(
                                new Record<>(lane, new LaneEntry.Tick(lane, minute), minute.toEpochMilli()),
                                StoryStage.WRITE_TICKS);
            }
        }
        heard.clear();
        lanes.forEach((name, lane) -> gauges.show(name, lane.size()));
        lanes.forEach(this::tellOnceThatItIsFull);
    }

    private void tellOnceThatItIsFull(String name, Lane lane) {
        if (lane.size().reports() >= limits.capacity() && full.add(name)) {
            LOG.warn(
                    "The lane {} has {} reports, as many as it may: of what comes now the oldest are forgotten before"
                            + " story.horizon. A higher story.capacity takes 1.6 MB of heap a thousand.",
                    name,
                    limits.capacity());
        }
    }

    @Override
    public void close() {
        gauges.close();
    }

    @Override
    public void process(Record<String, Decoded<LaneEntry>> record) {
        if (record.value() instanceof Decoded.Readable<LaneEntry> readable) {
            placeOrSetAside(record, readable.value());
        } else if (record.value() instanceof Decoded.Unreadable<LaneEntry> bad) {
            setAside(record, bad.bytes(), bad.reason());
        }
    }

    /** One entry that the lane cannot digest must not stop the lane: it is set aside, and the lane rebuilt without it. */
    private void placeOrSetAside(Record<String, Decoded<LaneEntry>> record, LaneEntry entry) {
        LaneOutcome outcome;
        try {
            outcome = place(entry);
        } catch (RuntimeException e) {
            lanes.remove(entry.lane());
            String reason = "The lane " + entry.lane() + " could not place this entry: " + e;
            setAside(record, new byte[0], reason);
            tell(record, entry, new Placement.Refused(reason));
            return;
        }
        stores.write(entry.lane(), outcome);
        publish(record, outcome);
        measure(entry);
        for (ClaimEntry claim : ClaimEntries.of(entry, outcome)) {
            context().forward(record.withKey(claim.story().value()).withValue(claim), StoryStage.WRITE_CLAIMS);
        }
        tell(record, entry, outcome.placement());
    }

    private void measure(LaneEntry entry) {
        if (entry instanceof LaneEntry.Arrived arrived && arrived.report().arrival() == Arrival.LIVE) {
            Instant now = Instant.ofEpochMilli(context().currentSystemTimeMs());
            meters.took(
                    WireMeters.PLACED_DELAY,
                    arrived.report().outlet().id(),
                    Duration.between(arrived.report().seenAt(), now));
        }
    }

    /** What became of an editor's command, to whoever gave it. */
    private void tell(Record<String, Decoded<LaneEntry>> record, LaneEntry entry, Placement placement) {
        if (entry instanceof LaneEntry.Act act) {
            String id = act.command().id();
            Instant at = Instant.ofEpochMilli(record.timestamp());
            CommandOutcome outcome = placement instanceof Placement.Obeyed obeyed
                    ? new CommandOutcome.Done(id, entry.lane(), at, obeyed.story(), obeyed.undo())
                    : new CommandOutcome.Refused(id, entry.lane(), at, ((Placement.Refused) placement).reason());
            context().forward(record.withKey(id).withValue(outcome), StoryStage.WRITE_OUTCOMES);
        }
    }

    private LaneOutcome place(LaneEntry entry) {
        if (entry instanceof LaneEntry.Arrived) {
            heard.add(entry.lane());
        }
        return lanes.computeIfAbsent(entry.lane(), this::restore).take(entry);
    }

    private Lane restore(String name) {
        long about = stores.reports().approximateNumEntries();
        Lane lane = new Lane(name, StaticTerms.shippedFor(name), limits, stores.shelf(name))
                .restore(stores.read(name, read -> {
                    LOG.info("Lane {}: {} reports read back, of some {} in its partition", name, read, about);
                    gauges.restored(name, read);
                }));
        if (!lane.isEmpty()) {
            LOG.info("Lane {} is back: {}", name, lane.size());
            gauges.restored(name, lane.size().reports());
        }
        gauges.show(name, lane.size());
        return lane;
    }

    private void publish(Record<String, Decoded<LaneEntry>> record, LaneOutcome outcome) {
        for (StoryEvent event : outcome.events()) {
            context().forward(record.withKey(event.story().value()).withValue(event), StoryStage.WRITE_EVENTS);
        }
        for (Story story : outcome.stories()) {
            Record<String, Story> state = record.withKey(story.id().value()).withValue(story);
            context().forward(state, StoryStage.WRITE_STORIES);
        }
        context().forward(record.withValue(outcome), StoryStage.PLACED_STORIES);
    }

    private void setAside(Record<String, Decoded<LaneEntry>> entry, byte[] bytes, String reason) {
        context()
                .forward(
                        entry.withValue(DeadLetters.of(context(), "story", bytes, reason, entry.timestamp())),
                        StoryStage.WRITE_DEAD_LETTERS);
    }
}
