package dev.dateline.bench.copies;

import dev.dateline.bench.quality.Corpora;
import dev.dateline.bench.quality.story.StoryCorpus;
import dev.dateline.bench.quality.story.StoryCorpus.Labelled;
import dev.dateline.domain.story.lane.CorpusArticle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Real articles, those of them that are planted again, and invented ones from templates.
 *
 * @param articles in the order in which they are read
 * @param planted those that have enough words, up to the number asked for, drawn with a fixed seed
 * @param templates news made from forms
 * @param vocabulary of each language, every occurrence of a word
 */
record CopyCorpus(
        List<CorpusArticle> articles,
        List<CorpusArticle> planted,
        List<CorpusArticle> templates,
        Map<String, List<String>> vocabulary) {
    private static final List<String> CORPORA = List.of("fnc", "gva", "ecbplus", "background");
    private static final int LEAST_WORDS = 60;
    private static final int TEMPLATES = 1_500;
    private static final long SEED = 20_261_122;

    static CopyCorpus read(Corpora corpora, int planted) {
        List<CorpusArticle> articles = new ArrayList<>();
        for (String name : CORPORA) {
            corpora.find("stories/" + name + ".jsonl.gz")
                    .map(file -> StoryCorpus.read(name, file))
                    .ifPresent(corpus -> corpus.articles().forEach(a -> articles.add(named(name, a))));
        }
        List<CorpusArticle> telling = new ArrayList<>(articles.stream()
                .filter(a -> words(a.text()).length >= LEAST_WORDS)
                .toList());
        Collections.shuffle(telling, new Random(SEED));
        Map<String, List<String>> vocabulary = new HashMap<>();
        for (CorpusArticle article : articles) {
            vocabulary
                    .computeIfAbsent(article.language(), l -> new ArrayList<>())
                    .addAll(List.of(words(article.text())));
        }
        return new CopyCorpus(articles, telling.subList(0, Math.min(planted, telling.size())), filled(), vocabulary);
    }

    /** The label of an article's event; articles of one label may be copies of each other. */
    static String event(CorpusArticle article) {
        return article.outlet();
    }

    private static CorpusArticle named(String corpus, Labelled labelled) {
        CorpusArticle a = labelled.article();
        String event = labelled.story().isEmpty() ? "" : corpus + " " + labelled.story();
        return new CorpusArticle(corpus + " " + a.id(), a.language(), null, event, a.title(), a.text());
    }

    private static List<CorpusArticle> filled() {
        Templates forms = new Templates(SEED);
        return IntStream.range(0, TEMPLATES)
                .mapToObj(i -> new CorpusArticle("template " + i, "en", null, "template " + i, "", forms.next()))
                .toList();
    }

    private static String[] words(String text) {
        return Stream.of(text.split("\\s+")).filter(w -> !w.isEmpty()).toArray(String[]::new);
    }
}
