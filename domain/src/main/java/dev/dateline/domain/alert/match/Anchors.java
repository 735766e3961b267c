package dev.dateline.domain.alert.match;

import dev.dateline.domain.alert.query.Field;
import dev.dateline.domain.story.StoryPhase;
import dev.dateline.domain.story.words.WordReader;
import java.util.List;
import org.apache.lucene.index.Term;

/**
 * The names under which rules and stories find one another in the presearcher. The first letter says what it is; a stem
 * and a beginning have the number of their language's family next, so that stems of different languages never meet.
 */
final class Anchors {
    static final String FIELD = "anchor";
    static final char STEM = 's';
    static final char BEGINNING = 'b';
    static final char PHASE = 'p';
    private static final char VALUE = 'A';
    private static final int LETTERS = 3;

    private Anchors() {}

    static String stem(int family, String stem) {
        return "" + STEM + family + stem;
    }

    static String beginning(int family, String folded) {
        return "" + BEGINNING + family + start(folded);
    }

    static String ofValue(Field field, String word) {
        return (char) (VALUE + field.ordinal()) + word;
    }

    static String ofValueBeginning(Field field, String word) {
        return "v" + field.ordinal() + start(word);
    }

    static String ofPhase(StoryPhase phase) {
        return PHASE + phase.name();
    }

    static Term[] word(dev.dateline.domain.alert.match.Term term, List<String> families) {
        return families.stream()
                .map(WordReader::of)
                .map(reader -> anchor(stem(reader.family(), reader.stem(term.lower()))))
                .toArray(Term[]::new);
    }

    static Term[] beginning(dev.dateline.domain.alert.match.Term start, List<String> families) {
        return families.stream()
                .map(WordReader::of)
                .map(reader -> anchor(beginning(reader.family(), reader.folded(start.lower()))))
                .toArray(Term[]::new);
    }

    static Term value(Field field, String word) {
        return anchor(ofValue(field, word));
    }

    static Term valueBeginning(Field field, String word) {
        return anchor(ofValueBeginning(field, word));
    }

    static Term phase(StoryPhase phase) {
        return anchor(ofPhase(phase));
    }

    /** Whether the name is of a value that few stories have: an outlet, a place, a name, an origin. */
    static boolean isOfFew(String name) {
        int field = name.charAt(0) - VALUE;
        return field == Field.OUTLET.ordinal()
                || field == Field.PLACE.ordinal()
                || field == Field.ENTITY.ordinal()
                || field == Field.ORIGIN.ordinal();
    }

    private static Term anchor(String name) {
        return new Term(FIELD, name);
    }

    /** The first three letters; of a script without spaces the first. */
    private static String start(String word) {
        int letters = WordReader.isUnspaced(word) ? 1 : LETTERS;
        return word.codePointCount(0, word.length()) <= letters
                ? word
                : word.substring(0, word.offsetByCodePoints(0, letters));
    }
}
