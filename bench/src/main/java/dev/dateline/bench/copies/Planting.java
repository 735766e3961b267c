package dev.dateline.bench.copies;

import dev.dateline.domain.story.lane.CorpusArticle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One finder that has read the corpus, and copies planted into it. */
final class Planting {
    /** Texts that share less of their sequences than this are no copies, whatever their labels say. */
    private static final double COPY = .4;

    private final CopyCorpus corpus;
    private final CopyFinder finder;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> originals = new HashMap<>();
    private Tally unplanted = new Tally();

    /** Reads the corpus and the templates. */
    Planting(CopyCorpus corpus, CopyFinder finder) {
        this.corpus = corpus;
        this.finder = finder;
        corpus.articles().forEach(this::readUnplanted);
        corpus.templates().forEach(this::readUnplanted);
    }

    /** What was told of articles that were not planted: real copies are known, the rest is wrong. */
    Tally unplanted() {
        return unplanted;
    }

    Tally plant(Change change) {
        Random random = new Random(change.ordinal());
        Tally tally = new Tally();
        for (CorpusArticle source : corpus.planted()) {
            List<String> vocabulary = Objects.requireNonNull(corpus.vocabulary().get(source.language()));
            String text = change.applied(source.text(), vocabulary, random);
            String id = change + " of " + source.id();
            String told = finder.read(new CorpusArticle(id, source.language(), null, "copier", "", text));
            boolean known = told != null && isOriginal(told, source, text);
            tally = tally.with(new Tally(1, known ? 1 : 0, told == null || known ? 0 : 1));
        }
        return tally;
    }

    private void readUnplanted(CorpusArticle article) {
        String text = article.text().isBlank() ? article.title() : article.text();
        texts.put(article.id(), text);
        String told = finder.read(article);
        if (told != null) {
            originals.put(article.id(), told);
            boolean right = isCopy(text, told) && !article.id().startsWith("template");
            unplanted = unplanted.with(new Tally(0, right ? 1 : 0, right ? 0 : 1));
        }
    }

    /** The source itself, what the source copies, or another text that the copy shares as much with. */
    private boolean isOriginal(String told, CorpusArticle source, String text) {
        return told.equals(source.id()) || told.equals(originals.get(source.id())) || isCopy(text, told);
    }

    private boolean isCopy(String text, String of) {
        @Nullable String original = texts.get(of);
        Set<Integer> sequences = WordSequences.of(text);
        return original != null && WordSequences.shared(sequences, WordSequences.of(original)) >= COPY;
    }
}
