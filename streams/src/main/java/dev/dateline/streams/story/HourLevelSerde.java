package dev.dateline.streams.story;

import dev.dateline.domain.story.life.HourLevel;
import java.nio.ByteBuffer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/** Hour of the week (4 bytes), week, stories, origins, squares (8 bytes each). */
final class HourLevelSerde implements Serde<HourLevel> {
    @Override
    public Serializer<HourLevel> serializer() {
        return (topic, level) -> ByteBuffer.allocate(Integer.BYTES + Long.BYTES + 3 * Double.BYTES)
                .putInt(level.hour())
                .putLong(level.week())
                .putDouble(level.stories())
                .putDouble(level.origins())
                .putDouble(level.squares())
                .array();
    }

    @Override
    public Deserializer<HourLevel> deserializer() {
        return (topic, bytes) -> {
            if (bytes == null) {
                return null;
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return new HourLevel(
                    buffer.getInt(), buffer.getLong(), buffer.getDouble(), buffer.getDouble(), buffer.getDouble());
        };
    }
}
