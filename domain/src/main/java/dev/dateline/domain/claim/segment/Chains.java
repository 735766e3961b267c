package dev.dateline.domain.claim.segment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of a page comes back: words near a gap, weighed by how few of the page's lines have them, and rare names over the whole page,
 * the lexical chains of Morris and Hirst (1991) without a thesaurus.
 */
final class Chains {
    private static final int FAR = 4;
    /** The weight in its line from which a name is rare: not "Police", not "Monday". */
    private static final double RARE = 6;

    private final List<Line> lines;
    private final Map<String, Integer> spread = new HashMap<>();
    private final Map<String, Reach> reaches = new HashMap<>();

    /** The first and the last line with a name, and how many have it. */
    private record Reach(int first, int last, int lines) {
        Reach plus(Reach later) {
            return new Reach(first, later.last, lines + later.lines);
        }
    }

    Chains(List<Line> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            line.weights().keySet().forEach(stem -> spread.merge(stem, 1, Integer::sum));
            for (String name : line.names()) {
                if (line.weights().getOrDefault(name, 0.0) >= RARE) {
                    reaches.merge(name, new Reach(i, i, 1), Reach::plus);
                }
            }
        }
    }

    /** How many rare names stand anywhere before the gap and anywhere behind, as a logarithm. */
    double goingOn(int gap) {
        return Math.log1p(reaches.values().stream()
                .filter(reach -> reach.first() < gap && reach.last() >= gap)
                .count());
    }

    /** Which share of the page's lines has the rare name that most lines have. */
    double widest() {
        int most = reaches.values().stream().mapToInt(Reach::lines).max().orElse(0);
        return most / (double) Math.max(1, lines.size());
    }

    /** How much of the line behind the gap stands in the lines before it; a word that most lines have counts little. */
    double shared(int gap) {
        Set<String> before = stems(gap - 2 * FAR, gap);
        double shared = 0;
        for (String stem : lines.get(gap).weights().keySet()) {
            shared += before.contains(stem) ? Math.log(1.0 + lines.size() / (double) spread.getOrDefault(stem, 1)) : 0;
        }
        return Math.log1p(shared);
    }

    /** Which share of the line behind the gap stands in the nearest lines before it, likewise. */
    double comingBack(int gap) {
        Set<String> before = stems(gap - FAR, gap);
        double all = 0;
        double back = 0;
        for (Map.Entry<String, Double> entry : lines.get(gap).weights().entrySet()) {
            double weight = entry.getValue() / spread.getOrDefault(entry.getKey(), 1);
            all += weight;
            back += before.contains(entry.getKey()) ? weight : 0;
        }
        return all == 0 ? 0 : back / all;
    }

    private Set<String> stems(int from, int to) {
        Set<String> stems = new HashSet<>();
        for (int i = Math.max(0, from); i < to; i++) {
            stems.addAll(lines.get(i).weights().keySet());
        }
        return stems;
    }
}
