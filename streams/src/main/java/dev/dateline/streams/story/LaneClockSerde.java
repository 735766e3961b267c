package dev.dateline.streams.story;

import dev.dateline.domain.story.lane.LaneClock;
import java.nio.ByteBuffer;
import java.time.Instant;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/** Time and last told moment in milliseconds since the epoch, order between them: 8 bytes each. Older values lack the last. */
final class LaneClockSerde implements Serde<LaneClock> {
    @Override
    public Serializer<LaneClock> serializer() {
        return (topic, clock) -> ByteBuffer.allocate(3 * Long.BYTES)
                .putLong(clock.time().toEpochMilli())
                .putLong(clock.order())
                .putLong(clock.told().toEpochMilli())
                .array();
    }

    @Override
    public Deserializer<LaneClock> deserializer() {
        return (topic, bytes) -> {
            if (bytes == null) {
                return null;
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            Instant time = Instant.ofEpochMilli(buffer.getLong());
            long order = buffer.getLong();
            Instant told = buffer.hasRemaining() ? Instant.ofEpochMilli(buffer.getLong()) : time;
            return new LaneClock(time, order, told);
        };
    }
}
