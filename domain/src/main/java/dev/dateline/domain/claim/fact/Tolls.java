package dev.dateline.domain.claim.fact;

import dev.dateline.domain.article.ResourceLines;
import dev.dateline.domain.claim.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;

/**
 * Which of an article's numbers is its incident's total. A linear model over {@link TollTraits}: every number that may be the total
 * has the sum of its traits' weights; the exponentials of these sums are their shares of all likelihood. First for those killed, then,
 * given these, for those injured; the pair with the highest product of shares wins. The weights
 * stand in {@code toll-weights.tsv}, learned by {@code bench/run train-facts} from articles on shootings whose victims were counted
 * by an archive.
 */
public final class Tolls {
    private static final int LIKELIEST = 3;
    private static final Tolls LEARNED = new Tolls(learned());

    private final Map<String, Double> weights;

    private record Choice(long value, double logShare) {}

    /** A model with these weights; traits that are not there weigh nothing. */
    public Tolls(Map<String, Double> weights) {
        this.weights = weights;
    }

    /** The toll that a document tells, whose first line is its title. */
    public static Toll of(Document document, List<CountFact> facts) {
        return LEARNED.read(new TollTraits(document, facts));
    }

    /** The toll that these traits speak for: of the likeliest numbers of killed the one that makes the likeliest whole. */
    public Toll read(TollTraits traits) {
        Toll best = new Toll(0, 0);
        double highest = Double.NEGATIVE_INFINITY;
        for (Choice killed : choices(traits.killedCandidates(), traits::killed)) {
            long dead = killed.value();
            Choice injured = choices(traits.injuredCandidates(dead), value -> traits.injured(value, dead))
                    .get(0);
            double likely = killed.logShare() + injured.logShare();
            if (likely > highest) {
                highest = likely;
                best = new Toll(dead, injured.value());
            }
        }
        return best;
    }

    /** The likeliest candidates, with their shares of all likelihood. */
    private List<Choice> choices(Set<Long> candidates, LongFunction<List<String>> traits) {
        List<Choice> all = new ArrayList<>();
        double sum = 0;
        for (long candidate : candidates) {
            double score = score(traits.apply(candidate));
            all.add(new Choice(candidate, score));
            sum += Math.exp(score);
        }
        double total = Math.log(sum);
        return all.stream()
                .sorted(Comparator.comparingDouble(Choice::logShare).reversed())
                .limit(LIKELIEST)
                .map(choice -> new Choice(choice.value(), choice.logShare() - total))
                .toList();
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
