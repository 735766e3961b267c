package dev.dateline.domain.article.language;

import java.util.Arrays;

/**
 * Which models know a run of letters, and the value each gives it; a run is known by its hash of 32 bits alone. Filled
 * first, sealed, then only read.
 */
final class RunTable {

    private static final int MODEL_SHIFT = 8;
    private static final int VALUE = 0xFF;

    /** While filling: hash, model and value, to be sorted. */
    private long[] filling;

    private int filled;
    private int[] keys = {};
    private int[] starts = {};
    private short[] entries = {};
    private int[] slots = {};

    RunTable(int size) {
        filling = new long[size];
    }

    /** Notes that a model (0 to 127) gives a run this value (0 to 255). */
    void add(int hash, int model, int value) {
        filling[filled++] = (long) hash << 32 | model << MODEL_SHIFT | value;
    }

    /** Puts the runs in order for reading. */
    void seal() {
        Arrays.sort(filling, 0, filled);
        entries = new short[filled];
        keys = new int[filled];
        starts = new int[filled + 1];
        int runs = 0;
        for (int i = 0; i < filled; i++) {
            int hash = (int) (filling[i] >> 32);
            if (runs == 0 || keys[runs - 1] != hash) {
                starts[runs] = i;
                keys[runs++] = hash;
            }
            entries[i] = (short) filling[i];
        }
        keys = Arrays.copyOf(keys, runs);
        starts = Arrays.copyOf(starts, runs + 1);
        starts[runs] = filled;
        filling = new long[0];
        index();
    }

    /** Open addressing at half load: each slot holds the number of a run, counted from 1. */
    private void index() {
        slots = new int[Integer.highestOneBit(Math.max(1, keys.length)) * 4];
        for (int run = 0; run < keys.length; run++) {
            int slot = keys[run] & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = run + 1;
        }
    }

    /** The number of the run with this hash, -1 for none. */
    int slot(int hash) {
        for (int slot = hash & slots.length - 1; slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
            if (keys[slots[slot] - 1] == hash) {
                return slots[slot] - 1;
            }
        }
        return -1;
    }

    /** The first entry of a run; of none, 0. */
    int from(int run) {
        return run < 0 ? 0 : starts[run];
    }

    /** One past the last entry of a run; of none, 0. */
    int to(int run) {
        return run < 0 ? 0 : starts[run + 1];
    }

    int model(int entry) {
        return entries[entry] >> MODEL_SHIFT & VALUE;
    }

    int value(int entry) {
        return entries[entry] & VALUE;
    }
}
