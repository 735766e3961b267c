package dev.dateline.domain.claim.chain;

import dev.dateline.domain.claim.reading.CueWords;
import dev.dateline.domain.claim.reading.Reading;
import dev.dateline.domain.claim.text.Shape;
import dev.dateline.domain.claim.text.WordSet;
import dev.dateline.domain.claim.text.Words;
import java.util.Optional;

/**
 * Finds whom a sentence cites beside the one who reports: "Citing SOHR, Western media report that…", "со ссылкой на", "unter Berufung
 * auf", «citando a», "نقلا عن", and the outlet to which somebody spoke: "told Reuters".
 */
public final class Citations {
    private static final int LONGEST = 12;
    private static final WordSet CITING =
            WordSet.of("citing quoting citando citant ссылаясь ссылкой berufung نقلا نقلاً");
    private static final WordSet BETWEEN = WordSet.of("на auf a عن al");
    private static final WordSet TOLD = WordSet.of("told tells telling gegenüber агентству");

    private Citations() {}

    /** The words that name whom the sentence cites. */
    public static Optional<Words.Range> cited(Reading reading, Words.Range sentence) {
        Words words = reading.words();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (CITING.has(reading.words().hash(i)) && reading.quotes().at(i) == 0) {
                return phrase(reading, i + 1, sentence.to());
            }
        }
        return Optional.empty();
    }

    /** Whether a cue is one of citing. */
    public static boolean isCiting(Reading reading, Words.Range cue) {
        for (int i = cue.from(); i < cue.to(); i++) {
            if (CITING.has(reading.words().hash(i))) {
                return true;
            }
        }
        return false;
    }

    /** The words that name to whom something was told, if they are a name. */
    public static Optional<Words.Range> toldTo(Reading reading, Words.Range cue) {
        Words words = reading.words();
        int last = cue.to() - 1;
        boolean told = TOLD.has(words.hash(last));
        int to = cue.to();
        while (told && to < words.size() && isName(words, to)) {
            to++;
        }
        return to > cue.to() ? Optional.of(new Words.Range(cue.to(), to)) : Optional.empty();
    }

    private static Optional<Words.Range> phrase(Reading reading, int start, int limit) {
        Words words = reading.words();
        int from = start;
        while (from < limit && BETWEEN.has(words.hash(from))) {
            from++;
        }
        int to = from;
        while (to < limit && to - from < LONGEST && !reading.isMark(to) && !CueWords.isCue(reading.sort(to))) {
            to++;
        }
        return to > from ? Optional.of(new Words.Range(from, to)) : Optional.empty();
    }

    private static boolean isName(Words words, int word) {
        Shape shape = words.shape(word);
        boolean article = words.word(word).equals("the") && words.shape(word + 1) != Shape.SMALL;
        return shape == Shape.CAPITAL || shape == Shape.CAPITALS || article;
    }
}
