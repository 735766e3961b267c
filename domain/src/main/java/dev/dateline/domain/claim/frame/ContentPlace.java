package dev.dateline.domain.claim.frame;

import dev.dateline.domain.claim.reading.Reading;
import dev.dateline.domain.claim.text.Shape;
import dev.dateline.domain.claim.text.Words;

/** Where a word stands towards cue, source, sentence and quotations: what decides most about the bounds of a content. */
final class ContentPlace {
    private ContentPlace() {}

    /** How the cue and its source stand: who is first, and whether the sentence begins or ends with them. */
    static int order(Scene scene) {
        Words.Range sentence = scene.sentence();
        int group = group(scene);
        int begins = groupStart(scene) == sentence.from() ? 1 : 0;
        int ends = isSentenceEnd(scene, groupEnd(scene) - 1) ? 1 : 0;
        return group * 4 + begins * 2 + ends;
    }

    private static int group(Scene scene) {
        Words.Range source = scene.source();
        return source == null ? 0 : source.to() <= scene.cue().from() ? 1 : 2;
    }

    private static int groupStart(Scene scene) {
        Words.Range source = scene.source();
        return source == null
                ? scene.cue().from()
                : Math.min(source.from(), scene.cue().from());
    }

    private static int groupEnd(Scene scene) {
        Words.Range source = scene.source();
        return source == null
                ? scene.cue().to()
                : Math.max(source.to(), scene.cue().to());
    }

    /** A number for the place of a word with which a content may begin. */
    static int ofStart(Scene scene, int word) {
        int where = 8;
        if (word == scene.cue().to()) {
            where = 1;
        } else if (word == groupEnd(scene)) {
            where = 2;
        } else if (word == scene.cue().to() + 1 || word == groupEnd(scene) + 1) {
            where = 3;
        } else if (scene.words().sentences().get(scene.words().sentenceOf(word)).from() == word) {
            where = 4;
        } else if (scene.reading().isMark(word - 1)) {
            where = 5;
        } else if (scene.distance(word) <= 6) {
            where = 6;
        }
        return (where * 3 + scene.side(word)) * 9 + Math.min(2, sentences(scene, word)) * 3 + opens(scene, word);
    }

    /** A number for the place of a word with which a content may end. */
    static int ofEnd(Scene scene, int word) {
        int where = 8;
        if (word + 1 == groupStart(scene)) {
            where = 1;
        } else if (word + 2 == groupStart(scene)) {
            where = 2;
        } else if (isSentenceEnd(scene, word)) {
            where = scene.words().is(word, '.') ? 3 : 4;
        } else if (scene.reading().isMark(word + 1)) {
            where = 5;
        } else if (scene.reading().sort(word + 1) > 10) {
            where = 6;
        }
        int closes = scene.reading().quotation(word) == 3 ? 1 : 0;
        return (where * 3 + scene.side(word)) * 6 + Math.min(2, sentences(scene, word)) * 2 + closes;
    }

    /** 1 when a quotation begins with the word, 2 when one begins before it, else 0. */
    static int opens(Scene scene, int word) {
        return scene.reading().quotation(word) == 2 ? 1 : scene.reading().quotation(word - 1) == 2 ? 2 : 0;
    }

    /** Not 0 where another sentence's word may begin a content. */
    static int beginning(Scene scene, int word) {
        boolean first =
                scene.words().sentences().get(scene.words().sentenceOf(word)).from() == word;
        return first ? 1 : opens(scene, word) == 1 ? 2 : 0;
    }

    /** Not 0 where another sentence's word may end a content. */
    static int ending(Scene scene, int word) {
        return isSentenceEnd(scene, word) ? 1 : scene.reading().quotation(word) == 3 ? 2 : 0;
    }

    /** Whether nothing but final marks comes behind the word in its sentence. */
    static boolean isSentenceEnd(Scene scene, int word) {
        Words words = scene.words();
        int to = words.sentences().get(words.sentenceOf(word)).to();
        for (int i = word + 1; i < to; i++) {
            if (words.shape(i) != Shape.MARK || ",;:-(\u2014".indexOf(words.first(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a quotation ends right before cue and source, with a comma or without. */
    static int quoteBefore(Scene scene) {
        Reading reading = scene.reading();
        int before = groupStart(scene) - 1;
        return reading.quotation(before) == 3 ? 1 : reading.quotation(before - 1) == 3 ? 2 : 0;
    }

    /** How much of the cue's sentence is left behind it: 0 none, 1 without, 2 with a quotation. */
    static int rest(Scene scene) {
        int from = groupEnd(scene);
        if (isSentenceEnd(scene, from - 1)) {
            return 0;
        }
        for (int i = from; i < scene.sentence().to(); i++) {
            if (scene.reading().quotation(i) == 2) {
                return scene.reading().isMark(from) ? 2 : 3;
            }
        }
        return 1;
    }

    /** Whether the sentence behind the cue's begins with a quotation, and whether that one reaches the paragraph's end. */
    static int quotesAfter(Scene scene) {
        int next = scene.sentence().to();
        if (next >= scene.paragraph().to()) {
            return 0;
        }
        int end = scene.reading().quotes().opensTo(next);
        return end == 0 ? 1 : end >= scene.paragraph().to() - 1 ? 2 : 3;
    }

    private static int sentences(Scene scene, int word) {
        return Math.abs(scene.words().sentenceOf(word)
                - scene.words().sentenceOf(scene.cue().from()));
    }
}
