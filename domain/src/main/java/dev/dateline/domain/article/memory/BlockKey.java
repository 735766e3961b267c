package dev.dateline.domain.article.memory;

import java.util.Locale;

/**
 * A block by its letters alone: case, digits, punctuation and white space do not count, so that "12 comments" and "3 comments"
 * are one. 64-bit FNV-1a over the letters, mixed at the end by MurmurHash3's finalizer.
 *
 * @see <a href="http://www.isthe.com/chongo/tech/comp/fnv/">Fowler, Noll, Vo</a>
 */
final class BlockKey {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int FEWEST = 2;

    /** The key of a text with next to no letters: it is never remembered. */
    static final long NONE = 0;

    private BlockKey() {}

    static long of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        long hash = OFFSET;
        int letters = 0;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetter(c) || Character.isSurrogate(c)) {
                hash = (hash ^ (c & 0xff)) * PRIME;
                hash = (hash ^ (c >> 8)) * PRIME;
                letters++;
            }
        }
        return letters < FEWEST ? NONE : mixed(hash);
    }

    private static long mixed(long hash) {
        long h = hash;
        h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return h ^ (h >>> 33);
    }
}
