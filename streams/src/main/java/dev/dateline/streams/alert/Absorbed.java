package dev.dateline.streams.alert;

import dev.dateline.domain.story.StoryId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * The stories that went into one; as text the moment in milliseconds and the ids, with spaces between.
 *
 * @param at when the last of them did
 * @param stories their ids
 */
record Absorbed(Instant at, Set<StoryId> stories) {
    Absorbed {
        stories = Set.copyOf(stories);
    }

    static Serde<Absorbed> serde() {
        return Serdes.serdeFrom(
                (topic, absorbed) -> absorbed == null ? null : absorbed.text().getBytes(StandardCharsets.UTF_8),
                (topic, bytes) -> bytes == null ? null : read(new String(bytes, StandardCharsets.UTF_8)));
    }

    private String text() {
        return at.toEpochMilli()
                + stories.stream().map(StoryId::value).sorted().collect(Collectors.joining(" ", " ", ""));
    }

    private static Absorbed read(String text) {
        String[] parts = text.split(" ", -1);
        Set<StoryId> stories =
                Arrays.stream(parts).skip(1).map(StoryId::new).collect(Collectors.toCollection(LinkedHashSet::new));
        return new Absorbed(Instant.ofEpochMilli(Long.parseLong(parts[0])), stories);
    }
}
