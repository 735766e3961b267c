package dev.dateline.domain.article.memory;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The blocks that were seen on one page so far, the last so many of them, by half of their keys. */
final class SeenOnce {

    /** Bytes of one in a stored memory. */
    static final int SIZE = 3 * Integer.BYTES;

    private final int most;
    private final Map<Integer, Sighting> blocks = new LinkedHashMap<>();

    SeenOnce(int most) {
        this.most = most;
    }

    /**
     * When a block was seen.
     *
     * @param page number of the host's page
     * @param day days since 1970
     * @param onTopic whether it shared a word with the headline
     */
    record Sighting(int page, int day, boolean onTopic) {}

    /** Remembers a block; the oldest goes when there are too many. */
    void add(long key, Sighting sighting) {
        add(half(key), sighting);
    }

    void add(int half, Sighting sighting) {
        if (blocks.size() >= most) {
            Iterator<Integer> oldest = blocks.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
        blocks.put(half, sighting);
    }

    /** Takes a block out; null when it is not there. */
    @Nullable
    Sighting take(long key) {
        return blocks.remove(half(key));
    }

    /** All by the halves of their keys, the oldest first. */
    Map<Integer, Sighting> all() {
        return blocks;
    }

    private static int half(long key) {
        return (int) (key >>> 32);
    }
}
