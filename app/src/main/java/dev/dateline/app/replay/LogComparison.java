package dev.dateline.app.replay;

import dev.dateline.desk.trial.PlacementLog;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.UnreadableRecord;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.kafka.WholeTopic;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * What a wire once made of its placement log, beside what the code at hand makes of it.
 *
 * @param entries records of {@code reports}
 * @param events events that the log gives now
 * @param same those of them that stand on {@code story-events} at the same place, byte for byte
 * @param missing those that do not stand there (yet)
 * @param foreign events on {@code story-events} that the log does not give
 * @param stories stories with the same reports in both
 * @param changed stories with other reports, the largest first
 */
public record LogComparison(
        long entries, long events, long same, long missing, long foreign, int stories, List<Changed> changed) {
    public LogComparison {
        changed = List.copyOf(changed);
    }

    /**
     * A story that has other reports than it had.
     *
     * @param story its id
     * @param before reports it had on the wire
     * @param now reports it has now
     * @param shared reports in both
     */
    public record Changed(StoryId story, int before, int now, int shared) {}

    /** Reads both topics of a wire, places the log and compares. Nothing is written. */
    public static LogComparison of(KafkaConnection kafka, SchemaRegistry registry, PlacementLog log) {
        EventLedger now = new EventLedger();
        Serializer<StoryEvent> writing = Topics.STORY_EVENTS.serde(registry).serializer();
        long entries = log.play((entry, outcome) -> outcome.events()
                .forEach(event -> now.add(event, writing.serialize(Topics.STORY_EVENTS.name(), event))));
        EventLedger before = new EventLedger();
        Deserializer<StoryEvent> reading = Topics.STORY_EVENTS.serde(registry).deserializer();
        WholeTopic.read(kafka, Topics.STORY_EVENTS, record -> {
            StoryEvent event = event(reading, record);
            if (event != null) {
                before.add(event, record.value());
            }
        });
        return of(entries, before, now);
    }

    private static @Nullable StoryEvent event(Deserializer<StoryEvent> reading, ConsumerRecord<String, byte[]> record) {
        try {
            return record.value() == null ? null : reading.deserialize(record.topic(), record.value());
        } catch (UnreadableRecord foreign) {
            return null;
        }
    }

    static LogComparison of(long entries, EventLedger before, EventLedger now) {
        Map<String, List<Long>> theirs = before.events();
        Map<String, List<Long>> ours = now.events();
        long same = 0;
        long common = 0;
        for (Map.Entry<String, List<Long>> story : ours.entrySet()) {
            List<Long> there = theirs.getOrDefault(story.getKey(), List.of());
            List<Long> here = story.getValue();
            int both = Math.min(there.size(), here.size());
            same += IntStream.range(0, both)
                    .filter(i -> there.get(i).equals(here.get(i)))
                    .count();
            common += both;
        }
        Map<StoryId, Set<String>> then = before.members();
        Map<StoryId, Set<String>> members = now.members();
        int stories = (int) members.entrySet().stream()
                .filter(story -> story.getValue().equals(then.get(story.getKey())))
                .count();
        long events = count(ours);
        return new LogComparison(
                entries, events, same, events - common, count(theirs) - common, stories, changed(then, members));
    }

    private static long count(Map<String, List<Long>> events) {
        return events.values().stream().mapToLong(List::size).sum();
    }

    private static List<Changed> changed(Map<StoryId, Set<String>> before, Map<StoryId, Set<String>> now) {
        Map<String, StoryId> ids = new TreeMap<>();
        before.keySet().forEach(id -> ids.put(id.value(), id));
        now.keySet().forEach(id -> ids.put(id.value(), id));
        List<Changed> changed = new ArrayList<>();
        for (StoryId id : ids.values()) {
            Set<String> had = before.getOrDefault(id, Set.of());
            Set<String> has = now.getOrDefault(id, Set.of());
            if (!had.equals(has)) {
                Set<String> shared = new TreeSet<>(had);
                shared.retainAll(has);
                changed.add(new Changed(id, had.size(), has.size(), shared.size()));
            }
        }
        changed.sort(Comparator.comparingInt((Changed c) -> -Math.max(c.before(), c.now())));
        return changed;
    }

    /** True when every event that the log gives stands on the wire byte for byte, and no other. */
    public boolean isIdentical() {
        return same == events && foreign == 0;
    }
}
