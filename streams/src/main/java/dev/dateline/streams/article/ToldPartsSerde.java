package dev.dateline.streams.article;

import dev.dateline.domain.story.Shingles;
import dev.dateline.domain.story.part.PartNumbers;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/** Milliseconds since the epoch (8 bytes), highest number and count of parts (4 each); of each number (4), hash (8), shingles (4 + 4 each). */
final class ToldPartsSerde implements Serde<ToldParts> {
    @Override
    public Serializer<ToldParts> serializer() {
        return (topic, told) -> {
            List<PartNumbers.Known> parts = told.numbers().known();
            int size = parts.stream()
                    .mapToInt(part -> 2 * Integer.BYTES
                            + Long.BYTES
                            + Integer.BYTES * part.shingles().size())
                    .sum();
            ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES + 2 * Integer.BYTES + size)
                    .putLong(told.at().toEpochMilli())
                    .putInt(told.numbers().last())
                    .putInt(parts.size());
            parts.forEach(part -> put(bytes, part));
            return bytes.array();
        };
    }

    private static void put(ByteBuffer bytes, PartNumbers.Known part) {
        int[] hashes = part.shingles().hashes();
        bytes.putInt(part.number()).putLong(part.hash()).putInt(hashes.length);
        for (int hash : hashes) {
            bytes.putInt(hash);
        }
    }

    @Override
    public Deserializer<ToldParts> deserializer() {
        return (topic, bytes) -> {
            if (bytes == null) {
                return null;
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            Instant at = Instant.ofEpochMilli(buffer.getLong());
            int last = buffer.getInt();
            List<PartNumbers.Known> parts = new ArrayList<>();
            for (int left = buffer.getInt(); left > 0; left--) {
                parts.add(new PartNumbers.Known(buffer.getInt(), buffer.getLong(), shingles(buffer)));
            }
            return new ToldParts(at, new PartNumbers(last, parts));
        };
    }

    private static Shingles shingles(ByteBuffer buffer) {
        int[] hashes = new int[buffer.getInt()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = buffer.getInt();
        }
        return Shingles.of(hashes);
    }
}
