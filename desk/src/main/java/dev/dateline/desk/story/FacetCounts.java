package dev.dateline.desk.story;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;

/** How many stories each choice of a facet would show, everything else that is chosen staying as it is; never changes. */
public final class FacetCounts {

    private static final Comparator<Choice> MOST_FIRST =
            Comparator.comparingInt(Choice::count).reversed().thenComparing(Choice::id);

    private final Map<Facet, Map<String, Choice>> choices;

    /** Of these choices, by their ids; the maps are not to change any more. */
    FacetCounts(Map<Facet, Map<String, Choice>> choices) {
        this.choices = choices;
    }

    /** A facet's choices, the most frequent first, at most so many. */
    public List<Choice> most(Facet facet, int limit) {
        Queue<Choice> most = new PriorityQueue<>(MOST_FIRST.reversed());
        for (Choice choice : all(facet).values()) {
            most.add(choice);
            if (most.size() > limit) {
                most.remove();
            }
        }
        return most.stream().sorted(MOST_FIRST).toList();
    }

    /** This one choice; empty where no story has it. */
    public Optional<Choice> choice(Facet facet, String id) {
        return Optional.ofNullable(all(facet).get(id));
    }

    /** How many stories this one choice would show. */
    public int of(Facet facet, String id) {
        return choice(facet, id).map(Choice::count).orElse(0);
    }

    /** How many all choices would show, each story as often as it has one. */
    public int sum(Facet facet) {
        return all(facet).values().stream().mapToInt(Choice::count).sum();
    }

    private Map<String, Choice> all(Facet facet) {
        return choices.getOrDefault(facet, Map.of());
    }

    /**
     * One choice.
     *
     * @param id what the filter asks for
     * @param name as one of the stories names it
     * @param count how many stories it would show
     */
    public record Choice(String id, String name, int count) {
        Choice more() {
            return new Choice(id, name, count + 1);
        }

        Choice fewer() {
            return new Choice(id, name, count - 1);
        }
    }
}
