package dev.dateline.domain.claim.text;

import dev.dateline.domain.claim.Document;
import dev.dateline.domain.claim.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The words and marks of a document in reading order, numbered from 0, with the sentences and paragraphs they stand in. Numbers
 * instead of objects: everything that is learned asks for each of them many times.
 */
public final class Words {
    /** A sentence of more words is no prose; it is cut, since what is learned compares each of its words with others. */
    private static final int LONGEST_SENTENCE = 200;

    private final String text;
    private int size;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int[] hashes = new int[256];
    private int[] forms = hashes;
    private boolean disguised;
    private Shape[] shapes = new Shape[256];
    private int[] sentenceOf = new int[256];
    private final List<Range> sentences = new ArrayList<>();
    private final List<Range> paragraphs = new ArrayList<>();

    /**
     * Words that stand side by side.
     *
     * @param from number of the first
     * @param to number after the last
     */
    public record Range(int from, int to) {
        /** How many words. */
        public int size() {
            return to - from;
        }
    }

    private Words(String text) {
        this.text = text;
    }

    /** The words of a document. */
    public static Words of(Document document) {
        Words words = new Words(document.text());
        WordScan scan = new WordScan(document.text());
        SentenceEnds ends = new SentenceEnds(document.language());
        for (Span paragraph : document.paragraphs()) {
            int from = words.size;
            scan.over(paragraph, words::add);
            words.cut(from, ends);
            words.paragraphs.add(new Range(from, words.size));
        }
        words.forms = words.hashes;
        return words;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** First character of a word. */
    public int start(int word) {
        return starts[word];
    }

    /** Character after the last of a word. */
    public int end(int word) {
        return ends[word];
    }

    /** A number that is the same for the same word in any case; 0 before the first and after the last. */
    public int hash(int word) {
        return word < 0 || word >= size ? 0 : hashes[word];
    }

    /**
     * A number for the word as the models see it: its own, or, in a language of which they know no words, one for what it does.
     */
    public int form(int word) {
        return word < 0 || word >= size ? 0 : forms[word];
    }

    /** Lets the models see these numbers instead of the words, and no endings. */
    public void disguise(IntUnaryOperator form) {
        forms = new int[hashes.length];
        for (int word = 0; word < size; word++) {
            forms[word] = form.applyAsInt(word);
        }
        disguised = true;
    }

    /** How it is written; a mark before the first and after the last. */
    public Shape shape(int word) {
        return word < 0 || word >= size ? Shape.MARK : shapes[word];
    }

    /** The word as it stands in the text; empty before the first and after the last. */
    public String word(int word) {
        return word < 0 || word >= size ? "" : text.substring(starts[word], ends[word]);
    }

    /** Its first character; a blank before the first and after the last. */
    public char first(int word) {
        return word < 0 || word >= size ? ' ' : text.charAt(starts[word]);
    }

    /** Whether it is this one mark. */
    public boolean is(int word, char mark) {
        return first(word) == mark && ends[word] - starts[word] == 1;
    }

    /** Whether white space stands before it, or nothing. */
    public boolean spaceBefore(int word) {
        return word <= 0 || word >= size || ends[word - 1] < starts[word];
    }

    /** A number for its last characters. */
    public int suffix(int word, int length) {
        if (word < 0 || word >= size || disguised) {
            return 0;
        }
        return hash(text, Math.max(starts[word], ends[word] - length), ends[word]);
    }

    /** Words from the first to before the other, as a stretch of text. */
    public Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /** The words that a stretch of text has a character of; empty where there is none. */
    public Range range(Span span) {
        int from = firstEndingAfter(span.start());
        int to = from;
        while (to < size && starts[to] < span.end()) {
            to++;
        }
        return new Range(from, to);
    }

    /** The sentences in reading order. */
    public List<Range> sentences() {
        return sentences;
    }

    /** The paragraphs in reading order. */
    public List<Range> paragraphs() {
        return paragraphs;
    }

    /** The number of the sentence in which a word stands. */
    public int sentenceOf(int word) {
        return sentenceOf[word];
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** What {@link #hash(int)} gives for this word. */
    public static int hash(String word) {
        return hash(word, 0, word.length());
    }

    static int hash(String text, int start, int end) {
        int hash = 7;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            hash = 31 * hash + small(c);
        }
        return hash;
    }

    /** In lower case, all apostrophes as one; what is asked most often, decided without a table. */
    private static int small(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
        }
        return c == '\u2019' ? '\'' : Character.toLowerCase(c);
    }

    private int firstEndingAfter(int offset) {
        int found = Arrays.binarySearch(ends, 0, size, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private void add(int start, int end, Shape shape) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        shapes[size] = shape;
        hashes[size] = hash(text, start, end);
        size++;
    }

    private void grow() {
        starts = Arrays.copyOf(starts, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
        hashes = Arrays.copyOf(hashes, 2 * size);
        shapes = Arrays.copyOf(shapes, 2 * size);
        sentenceOf = Arrays.copyOf(sentenceOf, 2 * size);
    }

    private void cut(int from, SentenceEnds ends) {
        int start = from;
        for (int word = from; word < size; word++) {
            sentenceOf[word] = sentences.size();
            if (word + 1 == size || word + 1 - start == LONGEST_SENTENCE || ends.isAfter(this, word)) {
                sentences.add(new Range(start, word + 1));
                start = word + 1;
            }
        }
    }
}
