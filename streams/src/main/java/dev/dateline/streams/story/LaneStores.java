package dev.dateline.streams.story;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.PlacedReport;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.lane.LaneClock;
import dev.dateline.domain.story.lane.LaneOutcome;
import dev.dateline.domain.story.lane.LaneState;
import dev.dateline.domain.story.lane.OpenStory;
import dev.dateline.domain.story.lane.StoryShelf;
import dev.dateline.domain.story.life.HourLevel;
import dev.dateline.schemas.StoreFormat;
import dev.dateline.schemas.codec.OpenStoryCodec;
import dev.dateline.schemas.codec.PlacedReportCodec;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * What the lanes of one partition remember. Keys of reports and stories begin with the lane and a space, so that one lane
 * is one range.
 *
 * @param reports placed reports, by lane and article
 * @param stories open stories, by lane and story
 * @param clocks how far each lane has come, by lane
 * @param weeks what each lane has learnt to expect, by lane and hour of the week
 */
public record LaneStores(
        KeyValueStore<String, PlacedReport> reports,
        KeyValueStore<String, OpenStory> stories,
        KeyValueStore<String, LaneClock> clocks,
        KeyValueStore<String, HourLevel> weeks) {
    static final String PLACED_REPORTS = "placed-reports";
    static final String OPEN_STORIES = "open-stories";
    static final String LANE_CLOCKS = "lane-clocks";
    static final String LANE_WEEKS = "lane-weeks";
    private static final int PROGRESS = 50_000;

    static LaneStores of(ProcessorContext<?, ?> context) {
        return new LaneStores(
                context.getStateStore(PLACED_REPORTS),
                context.getStateStore(OPEN_STORIES),
                context.getStateStore(LANE_CLOCKS),
                context.getStateStore(LANE_WEEKS));
    }

    /** Stores of their own in a task's state directory, without a changelog, for measuring. */
    public static LaneStores open(StateStoreContext task, SchemaRegistry registry) {
        Map<String, StateStore> opened = new HashMap<>();
        for (StoreBuilder<?> builder : builders(registry)) {
            StateStore store = builder.withLoggingDisabled().build();
            store.init(task, store);
            opened.put(store.name(), store);
        }
        return new LaneStores(
                store(opened, PLACED_REPORTS),
                store(opened, OPEN_STORIES),
                store(opened, LANE_CLOCKS),
                store(opened, LANE_WEEKS));
    }

    @SuppressWarnings("unchecked")
    private static <V> KeyValueStore<String, V> store(Map<String, StateStore> opened, String name) {
        return (KeyValueStore<String, V>) Objects.requireNonNull(opened.get(name));
    }

    static Set<StoreBuilder<?>> builders(SchemaRegistry registry) {
        return new LinkedHashSet<>(List.of(
                builder(PLACED_REPORTS, new StoreFormat<>(PLACED_REPORTS, new PlacedReportCodec()).serde(registry)),
                builder(OPEN_STORIES, new StoreFormat<>(OPEN_STORIES, new OpenStoryCodec()).serde(registry)),
                builder(LANE_CLOCKS, new LaneClockSerde()),
                builder(LANE_WEEKS, new HourLevelSerde())));
    }

    private static <V> StoreBuilder<KeyValueStore<String, V>> builder(String name, Serde<V> values) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), values);
    }

    /** The lanes whose time has not come as far as this moment. */
    List<String> lanesBefore(Instant moment) {
        List<String> lanes = new ArrayList<>();
        try (KeyValueIterator<String, LaneClock> all = clocks.all()) {
            all.forEachRemaining(entry -> {
                if (entry.value.time().isBefore(moment)) {
                    lanes.add(entry.key);
                }
            });
        }
        return lanes;
    }

    /**
     * All that was remembered of a lane, straight from the stores.
     *
     * @param progress is told how many reports have been handed over, at every {@value #PROGRESS}
     */
    public LaneState read(String lane, LongConsumer progress) {
        return new LaneState() {
            @Override
            public LaneClock clock() {
                @Nullable LaneClock clock = clocks.get(lane);
                return clock == null ? LaneClock.START : clock;
            }

            @Override
            public List<HourLevel> week() {
                List<HourLevel> hours = new ArrayList<>();
                range(weeks, lane, hours::add);
                return hours;
            }

            @Override
            public void eachStory(Consumer<OpenStory> to) {
                range(stories, lane, to);
            }

            @Override
            public void eachReport(Consumer<PlacedReport> to) {
                AtomicLong read = new AtomicLong();
                range(reports, lane, report -> {
                    to.accept(report);
                    if (read.incrementAndGet() % PROGRESS == 0) {
                        progress.accept(read.get());
                    }
                });
            }
        };
    }

    /** The states of a lane's stories. */
    public StoryShelf shelf(String lane) {
        return id -> stories.get(key(lane, id.value()));
    }

    /** Stores what an outcome says is to be remembered, and drops what it says is to be forgotten. */
    public void write(String lane, LaneOutcome outcome) {
        clocks.put(lane, outcome.remembered().clock());
        for (PlacedReport report : outcome.remembered().reports()) {
            reports.put(key(lane, report.article().value()), report);
        }
        for (LaneOutcome.Moved moved : outcome.remembered().moved()) {
            String key = key(lane, moved.article().value());
            @Nullable PlacedReport report = reports.get(key);
            if (report != null) {
                reports.put(key, report.in(moved.to(), moved.hold()));
            }
        }
        for (OpenStory story : outcome.remembered().stories()) {
            stories.put(key(lane, story.story().id().value()), story);
        }
        for (HourLevel level : outcome.remembered().week()) {
            weeks.put(key(lane, Integer.toString(level.hour())), level);
        }
        for (ArticleId article : outcome.forgotten().reports()) {
            drop(reports, key(lane, article.value()));
        }
        for (StoryId story : outcome.forgotten().stories()) {
            drop(stories, key(lane, story.value()));
        }
    }

    /** Takes a value out unseen: to delete it would be to read and decode it before, for somebody who asks what it was. */
    private static <V> void drop(KeyValueStore<String, V> store, String key) {
        store.put(key, null);
    }

    private static <V> void range(KeyValueStore<String, V> store, String lane, Consumer<V> to) {
        try (KeyValueIterator<String, V> all = store.range(lane + " ", lane + "!")) {
            all.forEachRemaining(entry -> to.accept(entry.value));
        }
    }

    private static String key(String lane, String id) {
        return lane + " " + id;
    }
}
