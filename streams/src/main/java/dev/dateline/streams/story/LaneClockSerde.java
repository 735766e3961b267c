package dev.dateline.streams.story;

import dev.dateline.domain.story.LaneClock;
import dev.dateline.domain.story.Nearness;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Time and last told moment in milliseconds since the epoch, order between them, 8 bytes each; then how near reports have
 * been, a mean of 8 bytes and a count of 4 for each kind of text. Older values lack what comes after the order.
 */
final class LaneClockSerde implements Serde<LaneClock> {
    private static final int FIXED = 3 * Long.BYTES;
    private static final int MEAN = Double.BYTES + Integer.BYTES;

    @Override
    public Serializer<LaneClock> serializer() {
        return (topic, clock) -> {
            Nearness nearness = clock.nearness();
            int kinds = nearness.means().size();
            ByteBuffer buffer = ByteBuffer.allocate(FIXED + kinds * MEAN)
                    .putLong(clock.time().toEpochMilli())
                    .putLong(clock.order())
                    .putLong(clock.told().toEpochMilli());
            for (int i = 0; i < kinds; i++) {
                buffer.putDouble(nearness.means().get(i))
                        .putInt(nearness.counts().get(i));
            }
            return buffer.array();
        };
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
            return new LaneClock(time, order, told, buffer.hasRemaining() ? nearness(buffer) : Nearness.START);
        };
    }

    private static Nearness nearness(ByteBuffer buffer) {
        List<Double> means = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        while (buffer.hasRemaining()) {
            means.add(buffer.getDouble());
            counts.add(buffer.getInt());
        }
        return new Nearness(means, counts);
    }
}
