package dev.dateline.streams.story;

import dev.dateline.domain.story.lane.LaneLimits;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.runtime.CommitPace;
import dev.dateline.streams.runtime.TolerantDeserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;

/**
 * {@code reports} to {@code story-events}, {@code stories} and {@code claims}. What time does to silent lanes and what editors
 * order goes through {@code reports} too, so that this log alone tells how stories came about.
 */
public final class StoryStage {
    /** Forwards what each entry of a lane did to stories, by lane. */
    public static final String PLACED_STORIES = "placed-stories";

    static final String WRITE_EVENTS = "write-story-events";
    static final String WRITE_STORIES = "write-stories";
    static final String WRITE_CLAIMS = "write-claims";
    static final String WRITE_DEAD_LETTERS = "write-dead-reports";
    static final String WRITE_TICKS = "write-ticks";
    static final String WRITE_OUTCOMES = "write-command-outcomes";
    private static final String READ = "read-reports";
    private static final String PLACE = "place-report";

    private StoryStage() {}

    /** Adds the stage; lanes remember as much as {@code limits} say. */
    public static void addTo(Topology topology, SchemaRegistry registry, LaneLimits limits) {
        var keys = Serdes.String();
        topology.addSource(
                        READ,
                        keys.deserializer(),
                        new TolerantDeserializer<>(
                                Topics.REPORTS.serde(registry).deserializer()),
                        Topics.REPORTS.name())
                .addProcessor(PLACE, CommitPace.around(PlaceReportProcessor.within(limits, registry)), READ)
                .addProcessor(PLACED_STORIES, PassOnProcessor::new, PLACE)
                .addSink(
                        WRITE_EVENTS,
                        Topics.STORY_EVENTS.name(),
                        keys.serializer(),
                        Topics.STORY_EVENTS.serde(registry).serializer(),
                        PLACE)
                .addSink(
                        WRITE_STORIES,
                        Topics.STORIES.name(),
                        keys.serializer(),
                        Topics.STORIES.serde(registry).serializer(),
                        PLACE)
                .addSink(
                        WRITE_CLAIMS,
                        Topics.CLAIMS.name(),
                        keys.serializer(),
                        Topics.CLAIMS.serde(registry).serializer(),
                        PLACE)
                .addSink(
                        WRITE_OUTCOMES,
                        Topics.COMMAND_OUTCOMES.name(),
                        keys.serializer(),
                        Topics.COMMAND_OUTCOMES.serde(registry).serializer(),
                        PLACE)
                .addSink(
                        WRITE_TICKS,
                        Topics.REPORTS.name(),
                        keys.serializer(),
                        Topics.REPORTS.serde(registry).serializer(),
                        PLACE)
                .addSink(
                        WRITE_DEAD_LETTERS,
                        Topics.DEAD_LETTERS.name(),
                        keys.serializer(),
                        Topics.DEAD_LETTERS.serde(registry).serializer(),
                        PLACE);
    }
}
