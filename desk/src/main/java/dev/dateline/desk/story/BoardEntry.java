package dev.dateline.desk.story;

import dev.dateline.desk.story.Facet.Trait;
import dev.dateline.domain.story.Story;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A story on the board with what sorting and filtering need, computed once.
 *
 * @param traits what it has of each facet
 */
record BoardEntry(Story story, double order, SearchText text, Map<Facet, List<Trait>> traits) {

    private static final Facet[] FACETS = Facet.values();

    /** Highest rank first; among equals the one seen last, then by id so that the order is always the same. */
    static final Comparator<BoardEntry> BY_RANK = Comparator.comparingDouble(BoardEntry::order)
            .thenComparing(entry -> entry.story().lastSeen())
            .reversed()
            .thenComparing(entry -> entry.story().id().value());

    static BoardEntry of(Story story) {
        Map<Facet, List<Trait>> traits = new EnumMap<>(Facet.class);
        for (Facet facet : FACETS) {
            traits.put(facet, facet.of(story));
        }
        return new BoardEntry(story, Rank.order(story), SearchText.of(story), traits);
    }

    List<Trait> of(Facet facet) {
        return traits.getOrDefault(facet, List.of());
    }

    /** Whether it has what is wanted of this facet. */
    boolean has(Facet facet, String wanted) {
        for (Trait trait : of(facet)) {
            if (trait.id().equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it meets all that is wanted of facets. */
    boolean meets(StoryFilter filter) {
        for (Map.Entry<Facet, String> wish : filter.wanted().entrySet()) {
            if (!has(wish.getKey(), wish.getValue())) {
                return false;
            }
        }
        return true;
    }
}
