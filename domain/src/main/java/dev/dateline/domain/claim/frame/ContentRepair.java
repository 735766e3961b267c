package dev.dateline.domain.claim.frame;

import dev.dateline.domain.claim.reading.CueWords;
import dev.dateline.domain.claim.text.Shape;
import dev.dateline.domain.claim.text.WordSet;
import dev.dateline.domain.claim.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Lengthens a content that was cut at a comma in the midst of its clause: behind "said" a clause begins with its subject, and ", but
 * also" goes on with the same one.
 */
final class ContentRepair {
    private static final WordSet GOES_ON = WordSet.of("but and sondern sino mais но");
    private static final WordSet ALSO = WordSet.of("also not even auch también aussi также only");

    private ContentRepair() {}

    static Words.Range repaired(Scene scene, Words.Range content) {
        Words.@Nullable Range ahead = QuotedContent.ahead(scene);
        return ahead != null && content.from() >= ahead.to()
                ? ahead
                : QuotedContent.whole(scene, lengthenedAhead(scene, lengthenedBehind(scene, content)));
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
        return also ? new Words.Range(content.from(), end(scene)) : content;
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
