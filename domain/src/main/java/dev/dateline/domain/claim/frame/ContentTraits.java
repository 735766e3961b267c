package dev.dateline.domain.claim.frame;

import dev.dateline.domain.claim.learn.Features;
import dev.dateline.domain.claim.reading.Reading;
import dev.dateline.domain.claim.text.Words;

/**
 * What the content of a claim is chosen by: the clause behind cue and source, the one before them, or a quotation. With a part of it
 * found, the same traits under other numbers look for one more.
 */
public final class ContentTraits implements SpanTraits {
    private static final int BEFORE = 3;
    private static final int BEHIND = 8;

    private final int base;

    /** Traits for the main part, or for one more. */
    public ContentTraits(boolean more) {
        base = more ? 2000 : 1000;
    }

    @Override
    public Words.Range window(Scene scene) {
        return scene.sentences(BEFORE, BEHIND);
    }

    @Override
    public boolean mayStart(Scene scene, int word) {
        if (scene.isTaken(word, word + 1)) {
            return false;
        }
        boolean mark = scene.reading().isMark(word)
                && ContentPlace.opens(scene, word) == 0
                && "([$".indexOf(scene.words().first(word)) < 0;
        return !mark && (inSentence(scene, word) || ContentPlace.beginning(scene, word) != 0);
    }

    @Override
    public boolean mayEnd(Scene scene, int word) {
        if (scene.isTaken(word, word + 1)) {
            return false;
        }
        return inSentence(scene, word) || ContentPlace.ending(scene, word) != 0;
    }

    @Override
    public boolean isPossible(Scene scene, int from, int to) {
        return !scene.isTaken(from, to);
    }

    @Override
    public void start(Scene scene, int word, Features into) {
        Reading reading = scene.reading();
        Words words = scene.words();
        int place = ContentPlace.ofStart(scene, word);
        common(scene, word, base + 100, place, into);
        into.add(base + 140, words.form(word - 1), place);
        into.add(base + 141, words.form(word), place, reading.sort(scene.head()));
        into.add(base + 142, reading.sort(word), reading.sort(word - 1), place);
        into.add(
                base + 143,
                place,
                words.form(scene.cue().to()),
                words.form(scene.cue().to() - 1));
        into.add(base + 144, reading.cluster(word), reading.cluster(word - 1), scene.side(word));
        into.add(base + 145, place, reading.quotation(scene.cue().to()), scene.quoteBefore());
        into.add(
                base + 146,
                place,
                reading.shape(scene.cue().from() - 1),
                reading.shape(scene.cue().to()));
    }

    @Override
    public void end(Scene scene, int word, Features into) {
        Reading reading = scene.reading();
        Words words = scene.words();
        int place = ContentPlace.ofEnd(scene, word);
        common(scene, word, base + 200, place, into);
        into.add(base + 240, words.form(word + 1), place);
        into.add(base + 241, words.form(word + 1), words.form(word + 2), scene.side(word));
        into.add(base + 242, reading.sort(word), reading.sort(word + 1), place);
        into.add(base + 243, reading.cluster(word), reading.cluster(word + 1), scene.side(word));
        into.add(base + 244, words.form(word + 1), reading.cluster(word + 2), place);
        into.add(base + 245, words.form(word + 1), reading.sort(word + 2), reading.shape(word + 2));
        into.add(base + 246, words.form(word + 1), reading.suffix(word + 2), scene.side(word));
        into.add(base + 247, reading.cluster(word), words.form(word + 1), scene.side(word));
    }

    private static void common(Scene scene, int word, int base, int place, Features into) {
        Reading reading = scene.reading();
        Words words = scene.words();
        int head = scene.head();
        int side = scene.side(word);
        into.add(base, place);
        into.add(base + 1, place, words.form(head));
        into.add(base + 2, place, reading.sort(head));
        into.add(base + 3, place, scene.order());
        into.add(base + 4, words.form(word), side);
        into.add(base + 5, words.form(word), place);
        into.add(base + 6, reading.quotation(word), place);
        into.add(base + 7, reading.quotation(word), reading.quotation(head), side);
        into.add(base + 8, place, words.form(scene.cue().to() - 1));
        into.add(base + 9, reading.cluster(word), place);
        into.add(base + 10, place, near(scene.distance(word)));
        into.add(base + 11, place, reading.shape(word));
        into.add(base + 12, place, reading.cluster(head));
        into.add(base + 13, place, reading.suffix(head));
        into.add(base + 14, place, words.form(scene.cue().from()));
    }

    @Override
    public void whole(Scene scene, int from, int to, Features into) {
        ContentWhole.traits(scene, from, to, base + 300, into);
    }

    @Override
    public void none(Scene scene, Features into) {
        Reading reading = scene.reading();
        Words words = scene.words();
        into.add(base + 400, scene.order());
        into.add(base + 401, words.form(scene.head()));
        into.add(base + 402, words.form(scene.cue().to()), reading.sort(scene.head()));
        into.add(base + 403, scene.quoteBefore(), reading.quotation(scene.cue().to()));
        if (!scene.content().isEmpty()) {
            Words.Range main = scene.content().get(0);
            into.add(
                    base + 404,
                    scene.content().size(),
                    ContentPlace.ofStart(scene, main.from()),
                    reading.quotation(main.to() - 1));
            into.add(base + 405, ContentPlace.rest(scene), reading.quotation(main.from()), scene.side(main.from()));
            into.add(
                    base + 406,
                    ContentPlace.quotesAfter(scene),
                    reading.quotation(main.from()),
                    scene.side(main.from()));
        }
    }

    private static boolean inSentence(Scene scene, int word) {
        return scene.words().sentenceOf(word)
                == scene.words().sentenceOf(scene.cue().from());
    }

    private static int near(int words) {
        return words <= 4 ? words : words <= 8 ? 5 : words <= 16 ? 6 : words <= 32 ? 7 : 8;
    }
}
