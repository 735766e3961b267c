package dev.dateline.domain.claim.frame;

import dev.dateline.domain.claim.reading.CueWords;
import dev.dateline.domain.claim.reading.Reading;
import dev.dateline.domain.claim.text.Shape;
import dev.dateline.domain.claim.text.WordSet;
import dev.dateline.domain.claim.text.Words;

/**
 * Lengthens a content that was cut at a comma in the midst of its clause: behind "said" and "that" stands a clause, and a clause has a
 * verb; ", but also" goes on with the same subject.
 */
final class ContentRepair {
    private static final WordSet GOES_ON = WordSet.of("but and sondern sino mais но");
    private static final WordSet ALSO = WordSet.of("also not even auch también aussi также only");

    private ContentRepair() {}

    static Words.Range repaired(Scene scene, Words.Range content) {
        return lengthenedAhead(scene, lengthenedBehind(scene, content));
    }

    /** "said over 14,000 people, including children, had been displaced" begins behind "said". */
    private static Words.Range lengthenedAhead(Scene scene, Words.Range content) {
        int from = scene.cue().to();
        Words words = scene.words();
        boolean cut = content.from() > from
                && words.hash(from - 1) == Words.hash("said")
                && words.is(content.from() - 1, ',')
                && content.from() < scene.sentence().to();
        if (!cut
                || scene.isTaken(from, content.from())
                || scene.reading().quotes().at(content.from()) != 0) {
            return content;
        }
        boolean clause = scene.reading().sort(from) != CueWords.sort(CueWords.FunctionWord.OF)
                && scene.words().shape(from) != Shape.CAPITAL
                && scene.reading().sort(content.from()) == CueWords.sort(CueWords.FunctionWord.AUXILIARY);
        return clause ? new Words.Range(from, content.to()) : content;
    }

    /** What was cut at a comma though its clause goes on. */
    private static Words.Range lengthenedBehind(Scene scene, Words.Range content) {
        Words words = scene.words();
        int comma = content.to();
        boolean cut =
                content.from() >= scene.cue().to() && comma < scene.sentence().to() && words.is(comma, ',');
        if (!cut || scene.reading().quotes().at(content.from()) != 0) {
            return content;
        }
        boolean also = GOES_ON.has(words.hash(comma + 1)) && ALSO.has(words.hash(comma + 2));
        return also || lacksVerb(scene, content) ? new Words.Range(content.from(), end(scene)) : content;
    }

    private static boolean lacksVerb(Scene scene, Words.Range content) {
        Reading reading = scene.reading();
        boolean clause = scene.words().hash(scene.cue().to() - 1) == Words.hash("said")
                || reading.sort(content.from()) == CueWords.sort(CueWords.FunctionWord.THAT);
        return clause && !hasVerb(reading, content.from(), content.to()) && hasVerb(reading, content.to(), end(scene));
    }

    private static boolean hasVerb(Reading reading, int from, int to) {
        for (int word = from; word < to; word++) {
            int sort = reading.sort(word);
            if (sort == CueWords.sort(CueWords.FunctionWord.AUXILIARY) || CueWords.isCue(sort)) {
                return true;
            }
        }
        return false;
    }

    /** Where the cue's sentence ends, without its final marks. */
    private static int end(Scene scene) {
        int to = scene.sentence().to();
        while (to > scene.sentence().from()
                && scene.reading().isMark(to - 1)
                && scene.reading().quotes().at(to - 1) == 0) {
            to--;
        }
        return to;
    }
}
