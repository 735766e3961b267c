package dev.dateline.bench.quality.page;

import dev.dateline.bench.quality.page.Extractor.Found;
import dev.dateline.bench.quality.page.PageCorpus.GoldPage;
import dev.dateline.domain.article.page.BodyChoice;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A page to learn from.
 *
 * @param traits of each candidate for its body
 * @param scores how good the text is that each would give, 0 to 1, by the corpus' own measure
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record TrainingPage(double[][] traits, double[] scores) {

    /** The pages of a corpus that have a choice at all. */
    static List<TrainingPage> of(PageCorpus corpus) {
        return corpus.pages().stream()
                .map(page -> of(page, corpus))
                .filter(page -> page.scores.length > 0)
                .toList();
    }

    private static TrainingPage of(GoldPage page, PageCorpus corpus) {
        List<BodyChoice> choices = BodyChoice.on(page.bytes());
        double[][] traits = choices.stream()
                .map(choice -> choice.traits().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray())
                .toArray(double[][]::new);
        return new TrainingPage(
                traits,
                choices.stream()
                        .mapToDouble(choice -> score(page, choice, corpus))
                        .toArray());
    }

    private static double score(GoldPage page, BodyChoice choice, PageCorpus corpus) {
        PageScore score = corpus.score().get();
        score.add(page.gold(), new Found(choice.text(), ""));
        return Objects.requireNonNull(score.measures().get("F1"));
    }

    /** The score of the candidate that wins by these weights; the first of equals. */
    double score(double[] weights) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = sum(i, weights) > sum(best, weights) ? i : best;
        }
        return scores[best];
    }

    /** What an oracle would choose. */
    double best() {
        return Arrays.stream(scores).max().orElse(0);
    }

    /** A candidate's traits, weighed. */
    double sum(int candidate, double[] weights) {
        double sum = 0;
        for (int t = 0; t < weights.length; t++) {
            sum += weights[t] * traits[candidate][t];
        }
        return sum;
    }

    /** How likely each candidate is to be chosen when the better one only mostly wins. */
    double[] chances(double[] weights) {
        double[] sums = IntStream.range(0, scores.length)
                .mapToDouble(i -> sum(i, weights))
                .toArray();
        double most = Arrays.stream(sums).max().orElse(0);
        double[] chances = Arrays.stream(sums).map(sum -> Math.exp(sum - most)).toArray();
        double all = Arrays.stream(chances).sum();
        return Arrays.stream(chances).map(chance -> chance / all).toArray();
    }
}
