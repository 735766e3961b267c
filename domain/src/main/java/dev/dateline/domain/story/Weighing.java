package dev.dateline.domain.story;

import dev.dateline.domain.story.PlacedReport.PlacedTerm;
import dev.dateline.domain.story.TermCount.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gives a report's terms their weights, frozen on arrival from what the lane has counted until then (the report itself
 * included): three unit vectors, of all terms, of the title, of names and numbers.
 */
final class Weighing {
    private static final int HEAVIEST = 120;
    private static final double NUMBER_BOOST = 1.3;
    private static final double BIGRAM_DAMPING = .3;
    private static final double NAME_RATE = .5;

    private final TermDictionary dictionary;

    Weighing(TermDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** The weighed terms in the order of the features. */
    List<PlacedTerm> weigh(ReportFeatures features) {
        List<TermCount> terms = features.terms();
        int[] numbers = count(terms);
        dictionary.countReport();
        double[] all = new double[terms.size()];
        double[] title = new double[terms.size()];
        double[] entity = new double[terms.size()];
        for (int i = 0; i < numbers.length; i++) {
            TermCount term = terms.get(i);
            double rarity = dictionary.rarity(numbers[i]);
            double weight = StrictMath.log1p(3 * term.title() + 2 * term.lead() + term.rest()) * rarity;
            double damped = term.kind() == Kind.NAME_BIGRAM ? BIGRAM_DAMPING : 1;
            all[i] = weight * (term.kind() == Kind.NUMBER ? NUMBER_BOOST : damped);
            title[i] = term.title() > 0 ? rarity * damped : 0;
            entity[i] = isEntity(term, numbers[i]) ? weight * damped : 0;
        }
        uncount(terms, numbers);
        dictionary.uncountReport();
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

    private int[] count(List<TermCount> terms) {
        return terms.stream()
                .mapToInt(t -> dictionary.count(t.term(), t.kind(), few(t.capitalised()), few(t.midSentence())))
                .toArray();
    }

    private void uncount(List<TermCount> terms, int[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            TermCount t = terms.get(i);
            dictionary.uncount(numbers[i], few(t.capitalised()), few(t.midSentence()));
        }
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
            boolean kept = weights[i] > least || weights[i] == least && room-- > 0;
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
            unit[i] = (float) (weights[i] / Math.sqrt(squares));
        }
        return unit;
    }

    private static List<PlacedTerm> terms(List<TermCount> counts, float[] all, float[] title, float[] entity) {
        List<PlacedTerm> terms = new ArrayList<>(all.length);
        for (int i = 0; i < all.length; i++) {
            TermCount t = counts.get(i);
            terms.add(new PlacedTerm(
                    t.term(), t.kind(), few(t.capitalised()), few(t.midSentence()), all[i], title[i], entity[i]));
        }
        return terms;
    }

    private static int few(int count) {
        return Math.min(3, count);
    }
}
