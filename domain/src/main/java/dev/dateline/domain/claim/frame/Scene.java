package dev.dateline.domain.claim.frame;

import dev.dateline.domain.claim.reading.Reading;
import dev.dateline.domain.claim.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cue, and what has been found for it so far. */
public final class Scene {
    private final Reading reading;
    private final Words.Range paragraph;
    private final Words.Range cue;
    private final Words.@Nullable Range source;
    private final List<Words.Range> content;

    private final Words.Range sentence;
    private final int head;
    private final int order;
    private final int quoteBefore;

    private Scene(
            Reading reading,
            Words.Range paragraph,
            Words.Range cue,
            Words.@Nullable Range source,
            List<Words.Range> content) {
        this.reading = reading;
        this.paragraph = paragraph;
        this.cue = cue;
        this.source = source;
        this.content = List.copyOf(content);
        this.sentence = words().sentences().get(words().sentenceOf(cue.from()));
        this.head = telling(reading, cue);
        this.order = ContentPlace.order(this);
        this.quoteBefore = ContentPlace.quoteBefore(this);
    }

    /** A cue by itself. */
    public static Scene of(Reading reading, Words.Range paragraph, Words.Range cue) {
        return new Scene(reading, paragraph, cue, null, List.of());
    }

    /** The same with its source. */
    public Scene spokenBy(Words.@Nullable Range found) {
        return new Scene(reading, paragraph, cue, found, content);
    }

    /** The same with its content. */
    public Scene saying(List<Words.Range> found) {
        return new Scene(reading, paragraph, cue, source, found);
    }

    /** The document. */
    public Reading reading() {
        return reading;
    }

    /** The cue's paragraph. */
    public Words.Range paragraph() {
        return paragraph;
    }

    /** The cue's words. */
    public Words.Range cue() {
        return cue;
    }

    /** The words that stand for the speaker, once they are found; null before, and where there are none. */
    public Words.@Nullable Range source() {
        return source;
    }

    /** The parts of the content found so far, the main one first. */
    public List<Words.Range> content() {
        return content;
    }

    /** The words. */
    public Words words() {
        return reading.words();
    }

    /** The cue's sentence. */
    public Words.Range sentence() {
        return sentence;
    }

    /** The cue's sentence with others around it, as far as the paragraph goes. */
    Words.Range sentences(int before, int after) {
        int own = words().sentenceOf(cue.from());
        int first = Math.max(own - before, words().sentenceOf(paragraph.from()));
        int last = Math.min(own + after, words().sentenceOf(paragraph.to() - 1));
        return new Words.Range(
                words().sentences().get(first).from(),
                words().sentences().get(last).to());
    }

    /** Which side of the cue a word is on: 0 before, 1 behind, 2 in the cue. */
    int side(int word) {
        return word < cue.from() ? 0 : word >= cue.to() ? 1 : 2;
    }

    /** How many words stand between a word and the cue. */
    int distance(int word) {
        return word < cue.from() ? cue.from() - word - 1 : Math.max(0, word - cue.to());
    }

    /** Whether a range has a word in common with the cue or with what has been found for it. */
    boolean isTaken(int from, int to) {
        if (meets(cue, from, to) || (source != null && meets(source, from, to))) {
            return true;
        }
        for (int part = 0; part < content.size(); part++) {
            if (meets(content.get(part), from, to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean meets(Words.Range range, int from, int to) {
        return range.from() < to && from < range.to();
    }

    /** The cue's telling word: the last one that the list knows, or the last one. */
    int head() {
        return head;
    }

    /** {@link ContentPlace#order}. */
    int order() {
        return order;
    }

    /** {@link ContentPlace#quoteBefore}. */
    int quoteBefore() {
        return quoteBefore;
    }

    private static int telling(Reading reading, Words.Range cue) {
        for (int word = cue.to() - 1; word >= cue.from(); word--) {
            int sort = reading.sort(word);
            if (sort > 0 && sort <= 10) {
                return word;
            }
        }
        return cue.to() - 1;
    }
}
