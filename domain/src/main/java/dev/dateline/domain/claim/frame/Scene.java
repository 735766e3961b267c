package dev.dateline.domain.claim.frame;

import dev.dateline.domain.claim.reading.Reading;
import dev.dateline.domain.claim.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cue, and what has been found for it so far.
 *
 * @param reading the document
 * @param paragraph the cue's paragraph
 * @param cue the cue's words
 * @param source the words that stand for the speaker, once they are found; null before, and where there are none
 * @param content the parts of the content found so far, the main one first
 */
public record Scene(
        Reading reading,
        Words.Range paragraph,
        Words.Range cue,
        Words.@Nullable Range source,
        List<Words.Range> content) {

    public Scene {
        content = List.copyOf(content);
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

    /** The words. */
    public Words words() {
        return reading.words();
    }

    /** The cue's sentence. */
    public Words.Range sentence() {
        return words().sentences().get(words().sentenceOf(cue.from()));
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
        return meets(cue, from, to)
                || (source != null && meets(source, from, to))
                || content.stream().anyMatch(part -> meets(part, from, to));
    }

    private static boolean meets(Words.Range range, int from, int to) {
        return range.from() < to && from < range.to();
    }

    /** A number for the cue's telling word: the last one that the list knows, or the last one. */
    int head() {
        for (int word = cue.to() - 1; word >= cue.from(); word--) {
            int sort = reading.sort(word);
            if (sort > 0 && sort <= 10) {
                return word;
            }
        }
        return cue.to() - 1;
    }
}
