package dev.dateline.domain.claim.frame;

import dev.dateline.domain.claim.reading.CueWords;
import dev.dateline.domain.claim.reading.CueWords.FunctionWord;
import dev.dateline.domain.claim.reading.Reading;
import dev.dateline.domain.claim.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Frames that a language marks by its form alone, for languages whose words no model has learned: "Según X, …", "…, selon X", "По
 * словам X, …", and the verb before its subject and "that", as in Arabic.
 */
final class PhraseFrames {
    private static final int LONGEST = 14;

    private final Reading reading;
    private final Words words;

    private PhraseFrames(Reading reading) {
        this.reading = reading;
        words = reading.words();
    }

    /** The frames as found, put right and with those added that were missed. */
    static List<Frame> mend(Reading reading, List<Frame> found) {
        PhraseFrames rules = new PhraseFrames(reading);
        List<Frame> frames = new ArrayList<>();
        List<Frame> added = rules.byPreposition();
        for (Frame frame : found) {
            if (added.stream().noneMatch(other -> meets(other.cue(), frame.cue()))) {
                frames.add(rules.verbFirst(frame));
            }
        }
        frames.addAll(added);
        frames.sort(Comparator.comparingInt(frame -> frame.cue().from()));
        return frames;
    }

    private static boolean meets(Words.Range a, Words.Range b) {
        return a.from() < b.to() && b.from() < a.to();
    }

    private boolean is(int word, FunctionWord kind) {
        return reading.sort(word) == CueWords.sort(kind);
    }

    private List<Frame> byPreposition() {
        List<Frame> frames = new ArrayList<>();
        for (Words.Range sentence : words.sentences()) {
            for (int word = sentence.from(); word < sentence.to(); word++) {
                if (is(word, FunctionWord.FRAME) && reading.quotes().at(word) == 0) {
                    add(byPreposition(sentence, word), frames);
                }
            }
        }
        return frames;
    }

    private static void add(@Nullable Frame frame, List<Frame> frames) {
        if (frame != null) {
            frames.add(frame);
        }
    }

    private @Nullable Frame byPreposition(Words.Range sentence, int word) {
        int to = word + 1;
        while (to < sentence.to() && !reading.isMark(to) && to - word <= LONGEST) {
            to++;
        }
        int cue = word > sentence.from() && is(word - 1, FunctionWord.OF) ? word - 1 : word;
        int end = withoutMarks(sentence);
        Words.@Nullable Range content = null;
        if (cue - sentence.from() <= 1 && words.is(to, ',') && to + 1 < end) {
            content = new Words.Range(to + 1, end);
        } else if (words.is(cue - 1, ',') && to >= end && cue - 1 > sentence.from()) {
            content = new Words.Range(sentence.from(), cue - 1);
        }
        return content == null || to == word + 1
                ? null
                : new Frame(new Words.Range(cue, word + 1), new Words.Range(word + 1, to), List.of(content));
    }

    private int withoutMarks(Words.Range sentence) {
        int to = sentence.to();
        while (to > sentence.from()
                && reading.isMark(to - 1)
                && reading.quotes().at(to - 1) == 0) {
            to--;
        }
        return to;
    }

    /** Where no source was found but words stand between the cue and "that", they are it. */
    private Frame verbFirst(Frame frame) {
        if (frame.source() != null) {
            return frame;
        }
        int from = frame.cue().to();
        int that = from;
        while (that < words.size() && that - from <= LONGEST && !reading.isMark(that) && !is(that, FunctionWord.THAT)) {
            that++;
        }
        if (that == from || !is(that, FunctionWord.THAT)) {
            return frame;
        }
        int end = withoutMarks(words.sentences().get(words.sentenceOf(that)));
        return new Frame(frame.cue(), new Words.Range(from, that), List.of(new Words.Range(that, end)));
    }
}
