package dev.dateline.domain.claim.frame;

import dev.dateline.domain.claim.learn.Features;
import dev.dateline.domain.claim.reading.Reading;
import dev.dateline.domain.claim.text.Words;

/** What the words that stand for a speaker are chosen by: a noun phrase near the cue, most often right beside it. */
public final class SourceTraits implements SpanTraits {
    private static final int LONGEST = 24;
    private static final int FARTHEST = 36;

    @Override
    public Words.Range window(Scene scene) {
        Words.Range sentence = scene.sentence();
        return new Words.Range(
                Math.max(sentence.from(), scene.cue().from() - FARTHEST),
                Math.min(sentence.to(), scene.cue().to() + LONGEST));
    }

    @Override
    public boolean mayStart(Scene scene, int word) {
        return scene.side(word) != 2
                && (!scene.reading().isMark(word) || scene.reading().quotation(word) == 2);
    }

    @Override
    public boolean mayEnd(Scene scene, int word) {
        return scene.side(word) != 2;
    }

    @Override
    public boolean isPossible(Scene scene, int from, int to) {
        return to - from <= LONGEST && scene.side(from) == scene.side(to - 1) && !scene.isTaken(from, to);
    }

    @Override
    public void start(Scene scene, int word, Features into) {
        bound(scene, word, 100, into);
        Reading reading = scene.reading();
        int side = scene.side(word);
        into.add(140, side, word == scene.sentence().from() ? 1 : 0, reading.sort(scene.head()));
        into.add(141, scene.words().form(word - 1), reading.shape(word), side);
        into.add(142, side, between(scene, word), near(scene.distance(word)));
    }

    @Override
    public void end(Scene scene, int word, Features into) {
        bound(scene, word, 200, into);
        int side = scene.side(word);
        int gap = scene.distance(word);
        into.add(240, side, near(gap), scene.words().form(word + 1));
        into.add(241, side, Math.min(gap, 4), scene.words().form(scene.cue().from() - 1));
        into.add(242, side, between(scene, word), near(gap));
        into.add(243, scene.words().form(word + 1), scene.reading().shape(word), side);
    }

    private static void bound(Scene scene, int word, int base, Features into) {
        Reading reading = scene.reading();
        Words words = scene.words();
        int side = scene.side(word);
        int near = near(scene.distance(word));
        int head = scene.head();
        into.add(base, side, near);
        into.add(base + 1, words.form(word), side);
        into.add(base + 2, words.form(word - 1), side);
        into.add(base + 3, words.form(word + 1), side);
        into.add(base + 4, reading.cluster(word), reading.cluster(word - 1), side);
        into.add(base + 5, reading.cluster(word), reading.cluster(word + 1), side);
        into.add(base + 6, reading.shape(word), reading.shape(word - 1), side);
        into.add(base + 7, reading.shape(word), reading.shape(word + 1), side);
        into.add(base + 8, reading.sort(word), reading.sort(word - 1), side);
        into.add(base + 9, reading.sort(word), reading.sort(word + 1), side);
        into.add(base + 10, side, words.form(head), near);
        into.add(base + 11, side, reading.sort(head), near);
        into.add(base + 12, side, reading.quotation(word), reading.quotation(head));
        into.add(base + 13, side, words.form(scene.cue().to() - 1), near);
        into.add(base + 14, reading.sort(word), side, near);
        into.add(base + 15, reading.cluster(word), side, near);
        into.add(base + 16, words.form(scene.cue().from()), side, near);
        into.add(base + 17, reading.suffix(word), side);
        into.add(base + 18, reading.cluster(head), side, near);
        into.add(base + 19, reading.suffix(head), side, near);
    }

    @Override
    public void whole(Scene scene, int from, int to, Features into) {
        Reading reading = scene.reading();
        int side = scene.side(from);
        int length = length(to - from);
        int gap = side == 0 ? scene.cue().from() - to : from - scene.cue().to();
        into.add(300, side, length, Math.min(gap, 3));
        into.add(301, length, reading.sort(from), reading.shape(from));
        into.add(302, length, reading.shape(from), reading.shape(to - 1));
        into.add(303, side, marks(scene, from, to), Math.min(gap, 2));
        into.add(304, inner(scene, from, to), length);
        into.add(305, scene.words().form(from), length);
        into.add(306, scene.words().form(to - 1), length);
        into.add(307, gapKind(scene, from, to), side, Math.min(gap, 6));
        into.add(308, capitals(scene, from, to), length);
        into.add(309, scene.words().form(from - 1), scene.words().form(to));
    }

    @Override
    public void none(Scene scene, Features into) {
        Reading reading = scene.reading();
        Words words = scene.words();
        int from = scene.cue().from();
        int to = scene.cue().to();
        into.add(400, 1);
        into.add(401, words.form(scene.head()));
        into.add(402, reading.sort(scene.head()));
        into.add(403, words.form(from), words.form(to - 1));
        into.add(404, words.form(from - 1));
        into.add(405, words.form(to));
        into.add(406, reading.cluster(from), reading.cluster(to - 1));
        into.add(407, reading.suffix(scene.head()), from == scene.sentence().from() ? 1 : 0);
    }

    /** How many words of the kind that tell of something said, or that open a clause, stand between a word and the cue. */
    private static int between(Scene scene, int word) {
        int from = Math.min(word + 1, scene.cue().to());
        int to = scene.side(word) == 0 ? scene.cue().from() : word;
        int found = 0;
        for (int i = from; i < to; i++) {
            int sort = scene.reading().sort(i);
            found += sort > 0 && sort <= 9 ? 1 : 0;
        }
        return Math.min(found, 3);
    }

    private static int marks(Scene scene, int from, int to) {
        int marks = 0;
        for (int i = from; i < to; i++) {
            if (scene.reading().isMark(i)) {
                marks = marks << 3 | ".,-()'\"".indexOf(scene.words().first(i)) + 1;
            }
        }
        return marks & 0xFFF;
    }

    private static int inner(Scene scene, int from, int to) {
        int seen = 0;
        for (int i = from; i < to; i++) {
            seen |= 1 << scene.reading().sort(i);
        }
        return seen;
    }

    private static int capitals(Scene scene, int from, int to) {
        int shapes = 0;
        for (int i = from; i < to && i < from + 8; i++) {
            shapes = shapes << 3 | scene.reading().shape(i) + 1;
        }
        return shapes;
    }

    private static int gapKind(Scene scene, int from, int to) {
        int start = scene.side(from) == 0 ? to : scene.cue().to();
        int end = scene.side(from) == 0 ? scene.cue().from() : from;
        return end <= start ? 0 : scene.words().form(start) * 31 + scene.words().form(end - 1);
    }

    private static int length(int words) {
        return words <= 6 ? words : words <= 9 ? 7 : words <= 14 ? 8 : 9;
    }

    private static int near(int words) {
        return words <= 5 ? words : words <= 8 ? 6 : words <= 12 ? 7 : words <= 20 ? 8 : 9;
    }
}
