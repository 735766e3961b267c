package dev.dateline.streams.story;

import dev.dateline.domain.story.LaneClock;
import java.nio.ByteBuffer;
import java.time.Instant;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/** Milliseconds since the epoch (8 bytes), order (8 bytes). */
final class LaneClockSerde implements Serde<LaneClock> {
    @Override
    public Serializer<LaneClock> serializer() {
        return (topic, clock) -> ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(clock.time().toEpochMilli())
                .putLong(clock.order())
                .array();
    }

    @Override
    public Deserializer<LaneClock> deserializer() {
        return (topic, bytes) -> {
            if (bytes == null) {
                return null;
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return new LaneClock(Instant.ofEpochMilli(buffer.getLong()), buffer.getLong());
        };
    }
}
