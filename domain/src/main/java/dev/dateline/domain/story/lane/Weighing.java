package dev.dateline.domain.story.lane;

import dev.dateline.domain.story.PlacedReport.PlacedTerm;
import dev.dateline.domain.story.TermCount;
import dev.dateline.domain.story.TermCount.Kind;
import dev.dateline.domain.story.lane.index.TermDictionary;
import dev.dateline.domain.story.lane.index.Weight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gives a report's terms their weights, frozen on arrival from what the lane has counted until then (the report itself
 * included): three unit vectors, of all terms, of the title, of names and numbers.
 */
final class Weighing {
    private static final int HEAVIEST = 120;
    private static final double NUMBER_BOOST = 1.3;
    private static final double BIGRAM_DAMPING = .3;
    private static final double NAME_RATE = .5;

    private static final int MOST = 1_000;
    private static final double[] LOG_1_PLUS =
            IntStream.rangeClosed(0, MOST).mapToDouble(StrictMath::log1p).toArray();

    private final TermDictionary dictionary;

    Weighing(TermDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /**
     * Weighs terms that have been counted.
     *
     * @param numbers the terms' numbers in the dictionary
     * @return the weighed terms in the same order
     */
    List<PlacedTerm> weigh(List<TermCount> terms, int[] numbers) {
        double[] all = new double[terms.size()];
        double[] title = new double[terms.size()];
        double[] entity = new double[terms.size()];
        for (int i = 0; i < numbers.length; i++) {
            TermCount term = terms.get(i);
            double rarity = dictionary.rarity(numbers[i]);
            double weight = LOG_1_PLUS[Math.min(MOST, 3 * term.title() + 2 * term.lead() + term.rest())] * rarity;
            double damped = term.kind() == Kind.NAME_BIGRAM ? BIGRAM_DAMPING : 1;
            all[i] = weight * (term.kind() == Kind.NUMBER ? NUMBER_BOOST : damped);
            title[i] = term.title() > 0 ? rarity * damped : 0;
            entity[i] = isEntity(term, numbers[i]) ? weight * damped : 0;
        }
        keepHeaviest(all);
        return terms(terms, toUnit(all), toUnit(title), toUnit(entity));
    }

    private boolean isEntity(TermCount term, int number) {
        if (term.kind() != Kind.WORD) {
            return true;
        }
        double here = term.capitalised() > 0 ? .6 * term.capitalised() / (term.midSentence() + .5) : 0;
        return Math.max(dictionary.capitalRate(number), Math.min(here, .6)) > NAME_RATE;
    }

    private static void keepHeaviest(double[] weights) {
        if (weights.length <= HEAVIEST) {
            return;
        }
        double[] sorted = weights.clone();
        Arrays.sort(sorted);
        double least = sorted[sorted.length - HEAVIEST];
        int room =
                HEAVIEST - (int) Arrays.stream(weights).filter(w -> w > least).count();
        for (int i = 0; i < weights.length; i++) {
            boolean kept = weights[i] > least || (weights[i] == least && room-- > 0);
            weights[i] = kept ? weights[i] : 0;
        }
    }

    private static float[] toUnit(double[] weights) {
        double squares = 0;
        for (double w : weights) {
            squares += w * w;
        }
        float[] unit = new float[weights.length];
        for (int i = 0; i < unit.length && squares > 0; i++) {
            unit[i] = Weight.rounded(weights[i] / Math.sqrt(squares));
        }
        return unit;
    }

    private static List<PlacedTerm> terms(List<TermCount> counts, float[] all, float[] title, float[] entity) {
        List<PlacedTerm> terms = new ArrayList<>(all.length);
        for (int i = 0; i < all.length; i++) {
            TermCount t = counts.get(i);
            terms.add(new PlacedTerm(
                    t.term(),
                    t.kind(),
                    TermDictionary.few(t.capitalised()),
                    TermDictionary.few(t.midSentence()),
                    all[i],
                    title[i],
                    entity[i]));
        }
        return terms;
    }
}
