package dev.dateline.domain.story.lane.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

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

    /** Kept only so that what is read ahead is not optimised away. */
    private int touched;

    TermNumbers() {
        Arrays.fill(table, EMPTY);
    }

    /**
     * The numbers of terms, a free one for each that has none. In a large lane what is read for a term is far away in memory; so
     * each step is done for all terms before the next one, that their ways overlap.
     */
    int[] numbers(List<String> terms) {
        byte[][] texts = new byte[terms.size()][];
        int[] hashes = new int[texts.length];
        int read = 0;
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text(terms.get(i));
            hashes[i] = hash(texts[i]);
        }
        for (int hash : hashes) {
            read ^= (int) table[home(hash)];
        }
        int[] numbers = new int[texts.length];
        for (int i = 0; i < texts.length; i++) {
            numbers[i] = likely(hashes[i]);
        }
        for (int number : numbers) {
            read ^= number < 0 ? 0 : addresses[number];
        }
        for (int number : numbers) {
            read ^= number < 0 ? 0 : this.texts.touch(addresses[number]);
        }
        touched = read;
        for (int i = 0; i < texts.length; i++) {
            numbers[i] = number(texts[i], hashes[i]);
        }
        return numbers;
    }

    /** The number of a term, a free one if it has none. */
    int number(String term) {
        byte[] text = text(term);
        return number(text, hash(text));
    }

    /** The number of the first term with this hash, which is nearly always the term's; below 0 if there is none. */
    private int likely(int hash) {
        int at = home(hash);
        while (table[at] != EMPTY && (int) (table[at] >>> Integer.SIZE) != hash) {
            at = at + 1 & table.length - 1;
        }
        return (int) table[at];
    }

    private int number(byte[] text, int hash) {
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
