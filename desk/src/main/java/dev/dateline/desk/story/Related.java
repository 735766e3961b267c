package dev.dateline.desk.story;

import dev.dateline.desk.story.Facet.Trait;
import dev.dateline.domain.story.Story;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Stories about the same people and places, in whatever language. What two stories share weighs the more the fewer
 * stories have it: {@code ln(stories / stories that have it)}, summed.
 *
 * @param story the other story
 * @param shared what both name, the rarest first
 * @param weight how much that is
 */
public record Related(Story story, List<String> shared, double weight) {

    private static final double LEAST = 2.5;
    private static final int SHARED_NAMED = 4;
    private static final List<Facet> NAMES = List.of(Facet.PLACE, Facet.TOPIC);
    private static final Comparator<Related> CLOSEST_FIRST = Comparator.comparingDouble(Related::weight)
            .reversed()
            .thenComparing(other -> other.story().id().value());

    static List<Related> to(Story story, List<BoardEntry> all, FacetCounts counts, int limit) {
        Map<String, Double> weights = weights(story, all.size(), counts);
        return all.stream()
                .filter(entry -> !entry.story().id().equals(story.id()))
                .map(entry -> of(entry, weights))
                .filter(related -> related.weight() >= LEAST)
                .sorted(CLOSEST_FIRST)
                .limit(limit)
                .toList();
    }

    private static Map<String, Double> weights(Story story, int stories, FacetCounts counts) {
        Map<String, Double> weights = new HashMap<>();
        for (Facet facet : NAMES) {
            for (Trait trait : facet.of(story)) {
                weights.put(trait.id(), Math.log((1.0 + stories) / (1 + counts.of(facet, trait.id()))));
            }
        }
        return weights;
    }

    private static Related of(BoardEntry entry, Map<String, Double> weights) {
        List<Trait> shared = NAMES.stream()
                .flatMap(facet -> entry.of(facet).stream())
                .filter(trait -> weights.containsKey(trait.id()))
                .sorted(Comparator.comparingDouble((Trait trait) -> weights.getOrDefault(trait.id(), 0.0))
                        .reversed())
                .toList();
        double weight = shared.stream()
                .mapToDouble(trait -> weights.getOrDefault(trait.id(), 0.0))
                .sum();
        return new Related(
                entry.story(),
                shared.stream().map(Trait::name).limit(SHARED_NAMED).toList(),
                weight);
    }
}
