package dev.dateline.domain.claim.cue;

import dev.dateline.domain.claim.learn.Features;
import dev.dateline.domain.claim.reading.CueWords;
import dev.dateline.domain.claim.reading.Reading;
import dev.dateline.domain.claim.text.Words;

/** What tells that a word is (part of) a cue: itself, its neighbours, quotations and names around it. */
final class CueTraits {
    private static final int FAR = 9;

    void of(Reading reading, Words.Range sentence, int index, Features into) {
        int word = sentence.from() + index;
        words(reading.words(), word, into);
        kinds(reading, word, into);
        clusters(reading, word, into);
        surroundings(reading, sentence, word, into);
    }

    private static void words(Words words, int at, Features into) {
        int word = words.form(at);
        int before = words.form(at - 1);
        int after = words.form(at + 1);
        into.add(1, word);
        into.add(2, before);
        into.add(3, after);
        into.add(4, words.form(at - 2));
        into.add(5, words.form(at + 2));
        into.add(6, before, word);
        into.add(7, word, after);
        into.add(8, before, after);
        into.add(9, word, after, words.form(at + 2));
        into.add(10, words.form(at - 2), before, word);
    }

    private static void kinds(Reading reading, int at, Features into) {
        int sort = reading.sort(at);
        into.add(20, reading.suffix(at));
        into.add(21, reading.words().suffix(at, 2), reading.sort(at - 1));
        into.add(22, reading.suffix(at), reading.words().form(at - 1));
        into.add(23, sort);
        into.add(24, sort, reading.sort(at - 1), reading.shape(at - 1));
        into.add(25, sort, reading.sort(at + 1), reading.shape(at + 1));
        into.add(26, sort, reading.words().form(at + 1));
        into.add(27, sort, reading.words().form(at - 1));
        into.add(28, reading.shape(at), reading.shape(at - 1), reading.shape(at + 1));
        into.add(29, sort, reading.sort(at - 1), reading.sort(at - 2));
    }

    private static void clusters(Reading reading, int at, Features into) {
        int own = reading.cluster(at);
        int before = reading.cluster(at - 1);
        int after = reading.cluster(at + 1);
        into.add(40, own);
        into.add(41, before);
        into.add(42, after);
        into.add(43, before, own);
        into.add(44, own, after);
        into.add(45, before, own, after);
        into.add(46, reading.cluster(at - 2), before, own);
        into.add(47, own, after, reading.cluster(at + 2));
        into.add(48, reading.words().form(at), after);
        into.add(49, reading.words().form(at), before);
    }

    private static void surroundings(Reading reading, Words.Range sentence, int at, Features into) {
        int word = reading.words().form(at);
        int sort = reading.sort(at);
        int quotation = reading.quotation(at);
        int opening = toOpening(reading, sentence, at);
        int closing = fromClosing(reading, sentence, at);
        into.add(60, word, quotation);
        into.add(61, sort, quotation);
        into.add(62, word, opening);
        into.add(63, sort, opening);
        into.add(64, sort, closing);
        into.add(65, word, closing);
        int name = toName(reading, sentence, at);
        into.add(66, sort, name);
        into.add(67, word, name);
        into.add(68, word, Math.min(3, at - sentence.from()), Math.min(3, sentence.to() - at));
        into.add(69, sort, reading.quotation(sentence.from()), closing);
        into.add(70, reading.suffix(at), opening, closing);
        into.add(71, reading.cluster(at), opening, closing);
    }

    /** How many words it is to the next opening mark of the sentence. */
    private static int toOpening(Reading reading, Words.Range sentence, int at) {
        int opening = reading.nearest().openingBehind(at);
        return opening < Math.min(sentence.to(), at + FAR + 1) ? Math.min(6, opening - at) : 0;
    }

    /** How many words it is from the last closing mark of the sentence. */
    private static int fromClosing(Reading reading, Words.Range sentence, int at) {
        int closing = reading.nearest().closingBefore(at);
        return closing >= Math.max(sentence.from(), at - FAR) ? Math.min(6, at - closing) : 0;
    }

    /** How far the nearest name or pronoun on the left is. */
    private static int toName(Reading reading, Words.Range sentence, int at) {
        int name = reading.nearest().nameBefore(at);
        if (name < Math.max(sentence.from(), at - FAR)) {
            return 0;
        }
        boolean pronoun = reading.sort(name) == CueWords.sort(CueWords.FunctionWord.PRONOUN);
        return Math.min(5, at - name) + (pronoun ? 10 : 0);
    }
}
