package dev.dateline.domain.story.lane.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Terms and their numbers, both ways, without an object a term: some 30 bytes each. A number is free again when its term
 * is dropped. Open addressing with linear probing; a dropped entry's place is filled by moving later ones up (Knuth, The
 * Art of Computer Programming, volume 3, section 6.4, algorithm R).
 */
final class TermNumbers {
    private static final long EMPTY = -1;
    private static final int LONGEST = 1_000;

    private final TextPool texts = new TextPool();

    /** Upper half: hash; lower half: number. */
    private long[] table = new long[2048];

    private int[] addresses = new int[1024];
    private int[] free = new int[64];
    private int freeCount;
    private int size;
    private int used;

    TermNumbers() {
        Arrays.fill(table, EMPTY);
    }

    /** The number of a term, a free one if it has none. */
    int number(String term) {
        byte[] text = text(term);
        int hash = hash(text);
        for (int at = home(hash); ; at = at + 1 & table.length - 1) {
            long entry = table[at];
            if (entry == EMPTY) {
                return add(text, hash, at);
            }
            if ((int) (entry >>> Integer.SIZE) == hash && texts.equals(addresses[(int) entry], text)) {
                return (int) entry;
            }
        }
    }

    void drop(int number) {
        int at = home(texts.hash(addresses[number]));
        while ((int) table[at] != number) {
            at = at + 1 & table.length - 1;
        }
        texts.give(addresses[number]);
        closeGap(at);
        used--;
        if (freeCount == free.length) {
            free = Arrays.copyOf(free, 2 * freeCount);
        }
        free[freeCount++] = number;
    }

    /** How many terms have a number. */
    int used() {
        return used;
    }

    private int add(byte[] text, int hash, int at) {
        int number = freeCount > 0 ? free[--freeCount] : size++;
        if (number == addresses.length) {
            addresses = Arrays.copyOf(addresses, number + number / 2);
        }
        addresses[number] = texts.add(text);
        table[at] = (long) hash << Integer.SIZE | number;
        if (++used > table.length / 4 * 3) {
            grow();
        }
        return number;
    }

    private void closeGap(int gap) {
        int open = gap;
        for (int at = gap + 1 & table.length - 1; table[at] != EMPTY; at = at + 1 & table.length - 1) {
            int home = home((int) (table[at] >>> Integer.SIZE));
            if ((at - home & table.length - 1) >= (at - open & table.length - 1)) {
                table[open] = table[at];
                open = at;
            }
        }
        table[open] = EMPTY;
    }

    private void grow() {
        long[] old = table;
        table = new long[2 * old.length];
        Arrays.fill(table, EMPTY);
        for (long entry : old) {
            if (entry != EMPTY) {
                int at = home((int) (entry >>> Integer.SIZE));
                while (table[at] != EMPTY) {
                    at = at + 1 & table.length - 1;
                }
                table[at] = entry;
            }
        }
    }

    private int home(int hash) {
        return hash & table.length - 1;
    }

    /** What is longer is no word: its beginning stands for it. */
    private static byte[] text(String term) {
        byte[] text = term.getBytes(StandardCharsets.UTF_8);
        return text.length > LONGEST ? Arrays.copyOf(text, LONGEST) : text;
    }

    private static int hash(byte[] text) {
        return TextPool.spread(Arrays.hashCode(text));
    }
}
