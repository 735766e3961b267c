package dev.dateline.bench.quality.story;

import dev.dateline.bench.quality.story.StoryCorpus.Labelled;
import dev.dateline.domain.story.lane.CorpusArticle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The same articles as another kind of stream, so that weights are not tuned to the accidents of one: its order, its dates,
 * the length of its texts.
 */
enum Variant {
    AS_IS(corpus -> corpus),
    HEADLINE(corpus -> each(corpus, a -> with(a, headline(a), "", true))),
    LEAD(corpus -> each(corpus, a -> with(a, a.title(), firstWords(a.text()), true))),
    UNDATED(corpus -> each(corpus, a -> with(a, a.title(), a.text(), false))),
    REORDERED(corpus -> reordered(corpus, 1)),
    REORDERED_AGAIN(corpus -> reordered(corpus, 2));

    private static final int LEAD_WORDS = 65;
    private static final int HEADLINE_LENGTH = 150;

    private final UnaryOperator<StoryCorpus> change;

    Variant(UnaryOperator<StoryCorpus> change) {
        this.change = change;
    }

    StoryCorpus of(StoryCorpus corpus) {
        return change.apply(corpus);
    }

    /** Those that make another stream of this corpus. */
    static Stream<Variant> of(List<Labelled> articles) {
        boolean dated = articles.stream().anyMatch(a -> a.article().published() != null);
        boolean texts = articles.stream().anyMatch(a -> !a.article().text().isEmpty());
        return Stream.of(values()).filter(v -> switch (v) {
            case AS_IS -> true;
            case HEADLINE, LEAD -> texts;
            case UNDATED -> dated;
            case REORDERED, REORDERED_AGAIN -> !dated;
        });
    }

    private static StoryCorpus each(StoryCorpus corpus, UnaryOperator<CorpusArticle> change) {
        return new StoryCorpus(
                corpus.name(),
                corpus.articles().stream()
                        .map(a -> new Labelled(change.apply(a.article()), a.story(), a.rival()))
                        .toList());
    }

    private static StoryCorpus reordered(StoryCorpus corpus, int seed) {
        List<Labelled> articles = new ArrayList<>(corpus.articles());
        Collections.shuffle(articles, new Random(seed));
        return new StoryCorpus(corpus.name(), articles);
    }

    private static CorpusArticle with(CorpusArticle a, String title, String text, boolean dated) {
        return new CorpusArticle(a.id(), a.language(), dated ? a.published() : null, a.outlet(), title, text);
    }

    private static String headline(CorpusArticle a) {
        String text = a.text();
        return a.title().isBlank() ? text.substring(0, Math.min(text.length(), HEADLINE_LENGTH)) : a.title();
    }

    private static String firstWords(String text) {
        String[] words = text.split("\\s+", LEAD_WORDS + 1);
        return words.length <= LEAD_WORDS
                ? text
                : String.join(" ", List.of(words).subList(0, LEAD_WORDS));
    }
}
