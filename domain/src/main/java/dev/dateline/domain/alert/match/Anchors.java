package dev.dateline.domain.alert.match;

import dev.dateline.domain.alert.query.Field;
import dev.dateline.domain.claim.fact.Slot;
import dev.dateline.domain.story.StoryPhase;
import dev.dateline.domain.story.words.WordReader;

/**
 * The names under which rules and stories find one another. The first letter says what it is; a stem
 * and a beginning have the number of their language's family next, so that stems of different languages never meet.
 */
final class Anchors {
    /** Of a story whose reports contradict one another. */
    static final String CONTRADICTION = "c";

    private static final char VALUE = 'A';
    private static final int LETTERS = 3;

    private Anchors() {}

    static String stem(int family, String stem) {
        return "s" + family + stem;
    }

    static String beginning(int family, String folded) {
        return "b" + family + start(folded);
    }

    static String ofValue(Field field, String word) {
        return (char) (VALUE + field.ordinal()) + word;
    }

    static String ofValueBeginning(Field field, String word) {
        return "v" + field.ordinal() + start(word);
    }

    static String ofPhase(StoryPhase phase) {
        return "p" + phase.name();
    }

    static String ofToll(Slot slot) {
        return "t" + slot.key();
    }

    /** The first three letters; of a script without spaces the first. */
    private static String start(String word) {
        int letters = WordReader.isUnspaced(word) ? 1 : LETTERS;
        return word.codePointCount(0, word.length()) <= letters
                ? word
                : word.substring(0, word.offsetByCodePoints(0, letters));
    }
}
