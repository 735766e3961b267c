package dev.dateline.domain.claim.fact;

import dev.dateline.domain.article.ResourceLines;
import dev.dateline.domain.claim.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;

/**
 * Which of an article's numbers is its incident's total. A linear model over {@link TollTraits}: every number that may be the total
 * has the sum of its traits' weights, the highest wins. First for those killed, then, given these, for those injured. The weights
 * stand in {@code toll-weights.tsv}, learned by {@code bench/run train-facts} from articles on shootings whose victims were counted
 * by an archive.
 */
public final class Tolls {
    private static final Tolls LEARNED = new Tolls(learned());

    private final Map<String, Double> weights;

    /** A model with these weights; traits that are not there weigh nothing. */
    public Tolls(Map<String, Double> weights) {
        this.weights = weights;
    }

    /** The toll that a document tells, whose first line is its title. */
    public static Toll of(Document document, List<CountFact> facts) {
        return LEARNED.read(new TollTraits(document, facts));
    }

    /** The toll that these traits speak for. */
    public Toll read(TollTraits traits) {
        long killed = best(traits.killedCandidates(), traits::killed);
        long injured = best(traits.injuredCandidates(killed), value -> traits.injured(value, killed));
        return new Toll(killed, injured);
    }

    private long best(Set<Long> candidates, LongFunction<List<String>> traits) {
        long best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (long candidate : candidates) {
            double score = score(traits.apply(candidate));
            if (score > highest) {
                highest = score;
                best = candidate;
            }
        }
        return best;
    }

    private double score(List<String> traits) {
        double score = 0;
        for (String trait : traits) {
            score += weights.getOrDefault(trait, 0.0);
        }
        return score;
    }

    private static Map<String, Double> learned() {
        Map<String, Double> weights = new HashMap<>();
        for (String line : ResourceLines.of(Tolls.class, "toll-weights.tsv")) {
            int tab = line.indexOf('\t');
            weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
        }
        return weights;
    }
}
