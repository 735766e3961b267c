package dev.dateline.streams.story;

import dev.dateline.domain.story.life.HourLevel;
import java.nio.ByteBuffer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/** Hour of the week (4 bytes), week (8), then stories, origins and squares (8 each) before and during that week. */
final class HourLevelSerde implements Serde<HourLevel> {
    @Override
    public Serializer<HourLevel> serializer() {
        return (topic, level) -> {
            ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + Long.BYTES + 6 * Double.BYTES)
                    .putInt(level.hour())
                    .putLong(level.week());
            put(bytes, level.before());
            put(bytes, level.during());
            return bytes.array();
        };
    }

    @Override
    public Deserializer<HourLevel> deserializer() {
        return (topic, bytes) -> {
            if (bytes == null) {
                return null;
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return new HourLevel(buffer.getInt(), buffer.getLong(), sums(buffer), sums(buffer));
        };
    }

    private static void put(ByteBuffer bytes, HourLevel.Sums sums) {
        bytes.putDouble(sums.stories()).putDouble(sums.origins()).putDouble(sums.squares());
    }

    private static HourLevel.Sums sums(ByteBuffer bytes) {
        return new HourLevel.Sums(bytes.getDouble(), bytes.getDouble(), bytes.getDouble());
    }
}
