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
 * Which of an article's numbers is its incident's total. Every number that may be the total has a score by {@link TollModel} over its
 * {@link TollTraits}; the exponentials of these are their shares of all likelihood. First for those killed, then, given these, for those
 * injured. The pair wins of which most is expected to be right: the shares of the pair, of its killed and of its injured added up. Weights
 * and trees stand in {@code toll-weights.tsv} and {@code toll-trees-*.tsv}, learned by {@code bench/run train-facts} from articles on
 * shootings whose victims were counted by an archive.
 */
public final class Tolls {
    private static final int LIKELIEST = 4;
    /** Numbers of killed with a smaller share are not gone into. */
    private static final double SMALL = 0.02;

    private static final Tolls LEARNED = learned();

    private final TollModel killed;
    private final TollModel injured;

    private record Choice(long value, double share) {}

    /**
     * Numbers that may be right together.
     *
     * @param share theirs and that of the killed
     */
    private record Pair(Toll toll, double share) {}

    /** Chooses by these models. */
    public Tolls(TollModel killed, TollModel injured) {
        this.killed = killed;
        this.injured = injured;
    }

    /** The toll that a document tells, whose first line is its title. */
    public static Toll of(Document document, List<CountFact> facts) {
        return LEARNED.read(new TollTraits(document, facts));
    }

    /** The toll that these traits speak for, among those with the likeliest numbers of killed. */
    public Toll read(TollTraits traits) {
        List<Pair> pairs = new ArrayList<>();
        Map<Long, Double> ofInjured = new HashMap<>();
        choices(killed, traits.killedCandidates(), traits::killed).stream()
                .limit(LIKELIEST)
                .filter(dead -> dead.share >= SMALL)
                .forEach(dead -> {
                    for (Choice hurt : injured(traits, dead.value)) {
                        double share = dead.share * hurt.share;
                        pairs.add(new Pair(new Toll(dead.value, hurt.value), share + dead.share));
                        ofInjured.merge(hurt.value, share, Double::sum);
                    }
                });
        return pairs.stream()
                .max(Comparator.comparingDouble(pair -> pair.share + ofInjured.getOrDefault(pair.toll.injured(), 0.0)))
                .map(Pair::toll)
                .orElse(new Toll(0, 0));
    }

    private List<Choice> injured(TollTraits traits, long dead) {
        return choices(injured, traits.injuredCandidates(dead), value -> traits.injured(value, dead));
    }

    /** The candidates with their shares of all likelihood, the likeliest first. */
    private static List<Choice> choices(TollModel model, Set<Long> candidates, LongFunction<List<String>> traits) {
        List<Choice> all = new ArrayList<>();
        double sum = 0;
        for (long candidate : candidates) {
            double share = Math.exp(model.score(traits.apply(candidate)));
            all.add(new Choice(candidate, share));
            sum += share;
        }
        double total = sum;
        return all.stream()
                .map(choice -> new Choice(choice.value, choice.share / total))
                .sorted(Comparator.comparingDouble(Choice::share).reversed())
                .toList();
    }

    private static Tolls learned() {
        Map<String, Double> weights = new HashMap<>();
        for (String line : ResourceLines.of(Tolls.class, "toll-weights.tsv")) {
            int tab = line.indexOf('\t');
            weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
        }
        return new Tolls(
                new TollModel(weights, ResourceLines.of(Tolls.class, "toll-trees-killed.tsv")),
                new TollModel(weights, ResourceLines.of(Tolls.class, "toll-trees-injured.tsv")));
    }
}
