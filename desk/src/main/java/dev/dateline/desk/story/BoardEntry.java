package dev.dateline.desk.story;

import dev.dateline.domain.story.Story;
import java.util.Comparator;

/** A story on the board with what sorting and filtering need, computed once. */
record BoardEntry(Story story, double order, SearchText text) {

    /** Highest rank first; among equals the one seen last, then by id so that the order is always the same. */
    static final Comparator<BoardEntry> BY_RANK = Comparator.comparingDouble(BoardEntry::order)
            .thenComparing(entry -> entry.story().lastSeen())
            .reversed()
            .thenComparing(entry -> entry.story().id().value());

    static BoardEntry of(Story story) {
        return new BoardEntry(story, Rank.order(story), SearchText.of(story));
    }
}
