package dev.dateline.domain.claim.frame;

import dev.dateline.domain.claim.learn.Features;
import dev.dateline.domain.claim.reading.CueWords;
import dev.dateline.domain.claim.reading.Reading;
import dev.dateline.domain.claim.text.Words;

/** What speaks for a content as a whole. */
final class ContentWhole {
    private ContentWhole() {}

    static void traits(Scene scene, int from, int to, int base, Features into) {
        Reading reading = scene.reading();
        Words words = scene.words();
        int start = ContentPlace.ofStart(scene, from);
        int end = ContentPlace.ofEnd(scene, to - 1);
        int balance = balance(reading, from, to);
        int order = scene.order();
        int sort = reading.sort(scene.head());
        into.add(base, start, end);
        into.add(base + 1, start, end, order);
        into.add(base + 2, start, end, sort);
        into.add(base + 3, balance, start);
        into.add(base + 4, balance, end);
        into.add(base + 5, length(to - from), scene.side(from), sort);
        into.add(base + 6, length(to - from), reading.sort(from), scene.side(from));
        into.add(base + 7, words.form(from), end);
        into.add(base + 8, words.form(from), words.form(to));
        into.add(base + 9, scene.side(from) * 3 + scene.side(to - 1), sentences(words, from, to), balance);
        into.add(base + 10, words.form(scene.head()), words.form(from), end);
        into.add(base + 11, cues(reading, from, to), balance);
        into.add(base + 12, words.form(to), reading.sort(from), length(to - from));
        into.add(base + 13, reading.quotation(from), reading.quotation(to - 1), reading.quotation(to));
        into.add(base + 14, reading.shape(from), reading.shape(to - 1), end);
        into.add(base + 15, length(to - from), words.form(scene.head()));
        into.add(base + 16, reading.sort(from), end, sort);
        int verb = verb(reading, from, to);
        into.add(base + 18, verb, reading.sort(from), end);
        into.add(base + 19, verb, words.form(to), reading.sort(to + 1));
        into.add(base + 20, verb, words.form(to), reading.cluster(to + 1));
        into.add(base + 21, words.form(to - 1), reading.cluster(to), verb);
        into.add(base + 17, outerSplit(scene, from), outerSplit(scene, to), balance);
    }

    /** Whether the content cuts through a quotation: 0 no, 1 begins within one, 2 ends within one, 3 both; 4 and on: is one. */
    private static int balance(Reading reading, int from, int to) {
        int opened = reading.quotation(from) == 2 ? 0 : reading.quotes().at(from);
        int closed = reading.quotation(to - 1) == 3 ? 0 : reading.quotes().at(to - 1);
        int cut = (opened > 0 ? 1 : 0) + (closed > 0 ? 2 : 0);
        return reading.quotes().opensTo(from) == to ? 4 : opened > 0 && opened == closed ? 5 : cut;
    }

    /** Whether the content has a verb for sure: 2 an auxiliary, 1 at most a participle; 0 none. */
    private static int verb(Reading reading, int from, int to) {
        int auxiliary = CueWords.sort(CueWords.FunctionWord.AUXILIARY);
        int seen = 0;
        for (int i = from; i < to; i++) {
            if (reading.sort(i) == auxiliary) {
                return 2;
            }
            seen |= CueWords.isCue(reading.sort(i)) ? 1 : 0;
        }
        return seen;
    }

    private static int outerSplit(Scene scene, int at) {
        Words words = scene.words();
        return scene.reading().isMark(at) ? words.first(at) : scene.reading().isMark(at - 1) ? 1 : 0;
    }

    private static int sentences(Words words, int from, int to) {
        return Math.min(3, words.sentenceOf(to - 1) - words.sentenceOf(from));
    }

    private static int cues(Reading reading, int from, int to) {
        int found = 0;
        for (int i = from; i < to && found < 2; i++) {
            found += reading.sort(i) == 1 && reading.quotes().at(i) == 0 ? 1 : 0;
        }
        return found;
    }

    private static int length(int words) {
        return words <= 4
                ? words
                : words <= 7 ? 5 : words <= 11 ? 6 : words <= 17 ? 7 : words <= 27 ? 8 : words <= 45 ? 9 : 10;
    }
}
