package dev.dateline.desk.story;

import dev.dateline.desk.story.Facet.Trait;
import dev.dateline.desk.story.FacetCounts.Choice;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts choices as stories come and go; a story costs as many steps as it has traits. For one thread at a time. */
final class FacetTally {

    private static final Facet[] FACETS = Facet.values();

    private final Map<Facet, Map<String, Choice>> choices = new EnumMap<>(Facet.class);

    FacetTally() {
        for (Facet facet : FACETS) {
            choices.put(facet, new HashMap<>());
        }
    }

    /** A story is there. */
    void add(BoardEntry entry) {
        for (Facet facet : FACETS) {
            add(facet, entry.of(facet));
        }
    }

    /** A story that was added is gone. */
    void remove(BoardEntry entry) {
        for (Facet facet : FACETS) {
            Map<String, Choice> ofFacet = of(facet);
            for (Trait trait : entry.of(facet)) {
                ofFacet.computeIfPresent(trait.id(), (id, known) -> known.count() > 1 ? known.fewer() : null);
            }
        }
    }

    /**
     * Counts a story where it would be shown: who meets all conditions counts for all facets, who fails one only for that
     * one. Tells whether it meets all.
     */
    boolean addTo(StoryFilter filter, BoardEntry entry) {
        @Nullable Facet failed = null;
        for (Map.Entry<Facet, String> wish : filter.wanted().entrySet()) {
            if (!entry.has(wish.getKey(), wish.getValue())) {
                if (failed != null) {
                    return false;
                }
                failed = wish.getKey();
            }
        }
        if (failed != null) {
            add(failed, entry.of(failed));
            return false;
        }
        add(entry);
        return true;
    }

    /** What has been counted up to now. */
    FacetCounts counts() {
        Map<Facet, Map<String, Choice>> now = new EnumMap<>(Facet.class);
        choices.forEach((facet, ofFacet) -> now.put(facet, new HashMap<>(ofFacet)));
        return new FacetCounts(now);
    }

    private void add(Facet facet, List<Trait> traits) {
        Map<String, Choice> ofFacet = of(facet);
        for (Trait trait : traits) {
            ofFacet.compute(
                    trait.id(),
                    (id, known) -> known == null ? new Choice(id, trait.name(), 1) : known.more());
        }
    }

    private Map<String, Choice> of(Facet facet) {
        return choices.getOrDefault(facet, Map.of());
    }
}
