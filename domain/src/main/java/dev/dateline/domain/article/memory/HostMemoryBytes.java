package dev.dateline.domain.article.memory;

import dev.dateline.domain.article.memory.SeenOnce.Sighting;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A memory as it is stored: format (4 bytes), pages (4), newest day (4), number of known blocks (4) and the blocks (32 each), number of blocks
 * seen once (4) and those (12 each; the complement of the day says that it was on topic).
 */
public final class HostMemoryBytes {

    private static final int FORMAT = 1;

    private HostMemoryBytes() {}

    /** The bytes of a memory; equal memories have equal bytes. */
    public static byte[] write(HostMemory memory) {
        List<KnownBlock> known = memory.known();
        Map<Integer, Sighting> once = memory.seenOnce();
        ByteBuffer bytes =
                ByteBuffer.allocate(5 * Integer.BYTES + known.size() * KnownBlock.SIZE + once.size() * SeenOnce.SIZE);
        bytes.putInt(FORMAT).putInt(memory.pages()).putInt(memory.lastDay()).putInt(known.size());
        known.forEach(block -> write(block, bytes));
        bytes.putInt(once.size());
        once.forEach((half, seen) ->
                bytes.putInt(half).putInt(seen.page()).putInt(seen.onTopic() ? ~seen.day() : seen.day()));
        return bytes.array();
    }

    /** The memory of these bytes; an empty one when they are of another format, for it is soon learned again. */
    public static HostMemory read(byte[] stored) {
        ByteBuffer bytes = ByteBuffer.wrap(stored);
        if (stored.length < Integer.BYTES || bytes.getInt() != FORMAT) {
            return new HostMemory();
        }
        int pages = bytes.getInt();
        int lastDay = bytes.getInt();
        List<KnownBlock> known = new ArrayList<>();
        for (int left = bytes.getInt(); left > 0; left--) {
            known.add(readBlock(bytes));
        }
        Map<Integer, Sighting> once = new LinkedHashMap<>();
        for (int left = bytes.getInt(); left > 0; left--) {
            int half = bytes.getInt();
            int page = bytes.getInt();
            int day = bytes.getInt();
            once.put(half, new Sighting(page, day < 0 ? ~day : day, day < 0));
        }
        return new HostMemory(pages, lastDay, known, once);
    }

    private static void write(KnownBlock block, ByteBuffer bytes) {
        bytes.putLong(block.key())
                .putInt(block.firstPage())
                .putInt(block.lastPage())
                .putInt(block.firstDay())
                .putInt(block.lastDay())
                .putInt(block.pages())
                .putInt(block.topical());
    }

    private static KnownBlock readBlock(ByteBuffer bytes) {
        return new KnownBlock(
                bytes.getLong(),
                bytes.getInt(),
                bytes.getInt(),
                bytes.getInt(),
                bytes.getInt(),
                bytes.getInt(),
                bytes.getInt());
    }
}
