package dev.dateline.domain.claim.cue;

import dev.dateline.domain.claim.Stance;
import dev.dateline.domain.claim.reading.CueWords;
import dev.dateline.domain.claim.reading.Reading;
import dev.dateline.domain.claim.text.Shape;
import dev.dateline.domain.claim.text.WordSet;
import dev.dateline.domain.claim.text.Words;
import java.util.List;

/**
 * Cues that are certain by their form, should the tagger have missed them: "said", what a citing sentence reports by, and names
 * that call for something.
 */
public final class CueRules {
    private static final WordSet CITING = WordSet.of("citing quoting citando citant ссылаясь ссылкой berufung");
    private static final WordSet SAID = WordSet.of("said says");
    private static final WordSet CALL = WordSet.of("call calls called");
    private static final WordSet FOR = WordSet.of("for on");

    private CueRules() {}

    /** Adds what is certain and not there yet. */
    public static void more(Reading reading, Words.Range sentence, List<Words.Range> cues) {
        Words words = reading.words();
        for (int word = sentence.from(); word < sentence.to(); word++) {
            if (CITING.has(words.hash(word))) {
                reported(reading, new Words.Range(word + 1, sentence.to()), cues);
            }
            if (SAID.has(words.hash(word)) && reading.quotes().at(word) == 0) {
                add(new Words.Range(word, word + 1), cues);
            }
            boolean named = words.shape(word - 1) == Shape.CAPITAL || words.shape(word - 1) == Shape.CAPITALS;
            if (named && word > sentence.from() && CALL.has(words.hash(word)) && FOR.has(words.hash(word + 1))) {
                add(new Words.Range(word, word + 2), cues);
            }
        }
    }

    private static void reported(Reading reading, Words.Range behind, List<Words.Range> cues) {
        boolean known = cues.stream()
                .anyMatch(
                        cue -> cue.from() >= behind.from() && reading.sort(cue.to() - 1) == CueWords.sort(Stance.SAYS));
        for (int word = behind.from(); word < behind.to() && !known; word++) {
            if (reading.sort(word) == CueWords.sort(Stance.SAYS) && !reading.isMark(word - 1)) {
                add(new Words.Range(word, word + 1), cues);
                return;
            }
        }
    }

    private static void add(Words.Range cue, List<Words.Range> cues) {
        if (cues.stream().noneMatch(known -> known.from() < cue.to() && cue.from() < known.to())) {
            cues.add(cue);
            cues.sort((a, b) -> a.from() - b.from());
        }
    }
}
