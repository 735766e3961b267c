package dev.dateline.domain.claim.reading;

import dev.dateline.domain.claim.Document;
import dev.dateline.domain.claim.quote.Quotes;
import dev.dateline.domain.claim.text.Shape;
import dev.dateline.domain.claim.text.Words;

/** A document prepared for the models: words, quotations, and for each word what the lists know of it. */
public final class Reading {
    private static final int MARK = Shape.MARK.ordinal();

    private final Words words;
    private final Quotes quotes;
    private final byte[] sorts;
    private final byte[] clusters;
    private final byte[] shapes;
    private final byte[] quotations;
    private final int[] suffixes;
    private final Nearest nearest;

    private Reading(Document document, CueWords cueWords, WordClusters wordClusters, boolean wordless) {
        words = Words.of(document);
        quotes = Quotes.of(words);
        sorts = new byte[words.size()];
        clusters = new byte[words.size()];
        shapes = new byte[words.size()];
        quotations = new byte[words.size()];
        suffixes = new int[words.size()];
        for (int i = 0; i < words.size(); i++) {
            sorts[i] = cueWords.sort(words.hash(i));
            clusters[i] = wordClusters.of(words.hash(i));
            shapes[i] = (byte) words.shape(i).ordinal();
            quotations[i] = quotation(quotes, i);
        }
        if (wordless) {
            words.disguise(this::disguise);
        }
        nearest = new Nearest(words, quotes, sorts);
        for (int i = 0; i < words.size(); i++) {
            suffixes[i] = words.suffix(i, 3);
        }
    }

    /** Marks stay what they are; words are what their list says, or how they are written. */
    private int disguise(int word) {
        return isMark(word) ? words.hash(word) : sorts[word] > 0 ? 100 + sorts[word] : 200 + shape(word);
    }

    /** Prepares a document. */
    public static Reading of(Document document) {
        String language = document.language();
        return new Reading(document, CueWords.of(language), WordClusters.of(language), false);
    }

    /** Prepares a document for models that know no words of its language but those of {@link CueWords}. */
    public static Reading wordless(Document document) {
        return new Reading(document, CueWords.of(document.language()), WordClusters.of(""), true);
    }

    /** The words. */
    public Words words() {
        return words;
    }

    /** The quotations. */
    public Quotes quotes() {
        return quotes;
    }

    /** What is nearest to each word. */
    public Nearest nearest() {
        return nearest;
    }

    /** The sort of cue word that a word is by the list; 0 if none. */
    public int sort(int word) {
        return word < 0 || word >= sorts.length ? 0 : sorts[word];
    }

    /** The cluster of words that are used alike; 0 for a rare word. */
    public int cluster(int word) {
        return word < 0 || word >= clusters.length ? -1 : clusters[word];
    }

    /** A number for a word's last three characters. */
    public int suffix(int word) {
        return word < 0 || word >= suffixes.length ? 0 : suffixes[word];
    }

    /** How a word is written, as a number. */
    public int shape(int word) {
        return word < 0 || word >= shapes.length ? MARK : shapes[word];
    }

    /** Where a word stands towards quotations: 0 outside, 1 within, 2 opens one, 3 closes one. */
    public int quotation(int word) {
        return word < 0 || word >= quotations.length ? 0 : quotations[word];
    }

    private static byte quotation(Quotes quotes, int word) {
        if (quotes.at(word) == 0) {
            return 0;
        }
        return (byte) (quotes.opensTo(word) > 0 ? 2 : quotes.closes(word) ? 3 : 1);
    }

    /** Whether it is a mark and no word. */
    public boolean isMark(int word) {
        return shape(word) == MARK;
    }
}
