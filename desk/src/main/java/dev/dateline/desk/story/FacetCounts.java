package dev.dateline.desk.story;

import dev.dateline.desk.story.Facet.Trait;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many stories each choice of a facet would show, everything else that is chosen staying as it is. One pass over the
 * stories: who meets all conditions counts for all facets, who fails one only for that one.
 */
public final class FacetCounts {

    private static final Facet[] FACETS = Facet.values();
    private static final Comparator<Choice> MOST_FIRST =
            Comparator.comparingInt(Choice::count).reversed().thenComparing(Choice::id);

    private final Map<Facet, Map<String, Tally>> tallies = new EnumMap<>(Facet.class);

    private FacetCounts() {
        for (Facet facet : FACETS) {
            tallies.put(facet, new HashMap<>());
        }
    }

    static FacetCounts of(Stream<BoardEntry> entries, StoryFilter filter) {
        FacetCounts counts = new FacetCounts();
        entries.forEach(entry -> counts.count(entry, filter));
        return counts;
    }

    /** A facet's choices, the most frequent first. */
    public List<Choice> of(Facet facet) {
        return tallies.getOrDefault(facet, Map.of()).entrySet().stream()
                .map(tally -> new Choice(tally.getKey(), tally.getValue().name, tally.getValue().count))
                .sorted(MOST_FIRST)
                .toList();
    }

    /** How many stories this one choice would show. */
    public int of(Facet facet, String id) {
        Tally tally = tallies.getOrDefault(facet, Map.of()).get(id);
        return tally == null ? 0 : tally.count;
    }

    private void count(BoardEntry entry, StoryFilter filter) {
        Facet failed = null;
        for (Map.Entry<Facet, String> wish : filter.wanted().entrySet()) {
            if (!entry.has(wish.getKey(), wish.getValue())) {
                if (failed != null) {
                    return;
                }
                failed = wish.getKey();
            }
        }
        if (failed != null) {
            count(failed, entry.of(failed));
            return;
        }
        for (Facet facet : FACETS) {
            count(facet, entry.of(facet));
        }
    }

    private void count(Facet facet, List<Trait> traits) {
        Map<String, Tally> ofFacet = tallies.getOrDefault(facet, Map.of());
        for (Trait trait : traits) {
            ofFacet.computeIfAbsent(trait.id(), id -> new Tally(trait.name())).count++;
        }
    }

    /**
     * One choice.
     *
     * @param id what the filter asks for
     * @param name as the highest story names it
     * @param count how many stories it would show
     */
    public record Choice(String id, String name, int count) {}

    private static final class Tally {
        final String name;
        int count;

        Tally(String name) {
            this.name = name;
        }
    }
}
