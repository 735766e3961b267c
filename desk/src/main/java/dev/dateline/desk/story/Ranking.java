package dev.dateline.desk.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Entries in the order of their rank. They stand in one array: to put one in or out is a binary search and a shift of
 * memory, and a copy of all, which every page after a change needs, takes microseconds where a tree takes milliseconds.
 */
final class Ranking {

    private final List<BoardEntry> entries = new ArrayList<>();

    void add(BoardEntry entry) {
        int place = place(entry);
        if (place < 0) {
            entries.add(-place - 1, entry);
        }
    }

    void remove(BoardEntry entry) {
        int place = place(entry);
        if (place >= 0) {
            entries.remove(place);
        }
    }

    /** All of them, highest rank first; changes with this. */
    List<BoardEntry> entries() {
        return entries;
    }

    private int place(BoardEntry entry) {
        return Collections.binarySearch(entries, entry, BoardEntry.BY_RANK);
    }
}
