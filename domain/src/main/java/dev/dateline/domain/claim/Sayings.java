package dev.dateline.domain.claim;

import dev.dateline.domain.claim.chain.Citations;
import dev.dateline.domain.claim.frame.Frame;
import dev.dateline.domain.claim.quote.Quote;
import dev.dateline.domain.claim.reading.CueWords;
import dev.dateline.domain.claim.reading.Reading;
import dev.dateline.domain.claim.text.WordSet;
import dev.dateline.domain.claim.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes of frames what is said: one within another is its relay's, hearsay and quotations without a frame are added. */
final class Sayings {
    private static final int NEAR = 6;
    private static final WordSet BREAKS = WordSet.of("but while although aber mais pero но");

    private final Reading reading;
    private final List<Frame> frames;
    private final QuoteSource speakers;
    private final boolean[] covered;
    private final List<Saying> sayings = new ArrayList<>();

    private Sayings(Reading reading, List<Frame> frames) {
        this.reading = reading;
        this.frames = frames.stream()
                .filter(frame -> !frame.content().isEmpty() && !Citations.isCiting(reading, frame.cue()))
                .toList();
        speakers = new QuoteSource(reading, frames);
        covered = new boolean[reading.words().size()];
    }

    /** All that is said, in reading order. */
    static List<Saying> of(Reading reading, List<Frame> frames) {
        Sayings made = new Sayings(reading, frames);
        made.fromFrames();
        made.fromHearsay();
        made.fromQuotes();
        made.sayings.sort(Comparator.comparingInt(Saying::at));
        return made.sayings;
    }

    private void fromFrames() {
        for (Frame frame : frames) {
            List<Frame> outer =
                    frames.stream().filter(other -> holds(other, frame)).toList();
            List<Frame> carriers =
                    outer.stream().filter(other -> carries(other, frame)).toList();
            boolean sure = CueWords.isCue(sort(frame)) && !isInfinitive(frame);
            if (sure || (outer.isEmpty() && frame.source() != null)) {
                take(frame, carriers);
            }
        }
    }

    private void take(Frame frame, List<Frame> reporters) {
        List<Words.Range> content = reporters.isEmpty() ? frame.content() : untilBreak(frame.content());
        sayings.add(new Saying(Saying.Kind.FRAME, frame.cue(), frame.source(), content, reporters));
        content.forEach(this::cover);
        cover(frame.cue());
    }

    private void cover(Words.Range range) {
        for (int word = range.from(); word < range.to(); word++) {
            covered[word] = true;
        }
    }

    /** Whether one frame's content has the other's cue. */
    private static boolean holds(Frame outer, Frame inner) {
        return outer != inner
                && outer.content().stream()
                        .anyMatch(part ->
                                part.from() <= inner.cue().from() && inner.cue().to() <= part.to());
    }

    /** Whether the outer frame does no more than carry the inner one: "CBS reports that observers said …". */
    private boolean carries(Frame outer, Frame inner) {
        if (inner.source() == null
                || outer.source() == null
                || !CueWords.isCue(sort(inner))
                || sort(outer) != CueWords.sort(Stance.SAYS)) {
            return false;
        }
        int from = outer.content().get(0).from();
        boolean opens = inner.source().from() - from <= NEAR
                && outer.source().to() <= outer.cue().from()
                && outer.cue().to() <= from;
        return opens && reading.quotes().at(inner.cue().from()) == 0;
    }

    private boolean isInfinitive(Frame frame) {
        for (int word = frame.cue().from(); word < frame.cue().to(); word++) {
            if (reading.sort(word) == CueWords.sort(CueWords.FunctionWord.TO)) {
                return true;
            }
        }
        return false;
    }

    private int sort(Frame frame) {
        for (int word = frame.cue().to() - 1; word >= frame.cue().from(); word--) {
            if (CueWords.isCue(reading.sort(word))) {
                return reading.sort(word);
            }
        }
        return 0;
    }

    /** What is carried ends where the carrier goes on in a clause of its own: ", but by Monday …". */
    private List<Words.Range> untilBreak(List<Words.Range> content) {
        Words words = reading.words();
        List<Words.Range> cut = new ArrayList<>();
        for (Words.Range part : content) {
            int to = part.to();
            for (int i = part.to() - 1; i > part.from() + 2; i--) {
                boolean breaks = words.is(i - 1, ',')
                        && BREAKS.has(words.hash(i))
                        && reading.quotes().at(i) == 0;
                to = breaks ? i - 1 : to;
            }
            cut.add(new Words.Range(part.from(), to));
        }
        return cut;
    }

    private void fromHearsay() {
        for (int word = 0; word < reading.words().size(); word++) {
            if (reading.sort(word) == CueWords.sort(Stance.HEARSAY) && !covered[word]) {
                Words.Range sentence =
                        reading.words().sentences().get(reading.words().sentenceOf(word));
                List<Words.Range> content = around(sentence, word);
                boolean free = content.stream().allMatch(this::isFree);
                if (free && !content.isEmpty()) {
                    sayings.add(
                            new Saying(Saying.Kind.HEARSAY, new Words.Range(word, word + 1), null, content, List.of()));
                    cover(sentence);
                }
            }
        }
    }

    private List<Words.Range> around(Words.Range sentence, int word) {
        int end = sentence.to();
        while (end > word + 1 && reading.isMark(end - 1) && reading.quotes().at(end - 1) == 0) {
            end--;
        }
        List<Words.Range> parts = new ArrayList<>();
        if (word > sentence.from()) {
            parts.add(new Words.Range(sentence.from(), word));
        }
        if (end > word + 1) {
            parts.add(new Words.Range(word + 1, end));
        }
        return parts;
    }

    private boolean isFree(Words.Range range) {
        for (int word = range.from(); word < range.to(); word++) {
            if (covered[word]) {
                return false;
            }
        }
        return true;
    }

    private void fromQuotes() {
        for (Quote quote : reading.quotes().all()) {
            Words.Range range = new Words.Range(quote.from(), quote.to());
            if (Speech.is(reading, quote) && (isFree(range) || followsColon(quote))) {
                sayings.add(new Saying(Saying.Kind.QUOTE, null, speakers.of(quote), List.of(range), List.of()));
                cover(range);
            }
        }
    }

    /** Whether it is given the word within what somebody else says: "a new message: …". */
    private boolean followsColon(Quote quote) {
        return reading.words().is(quote.from() - 1, ':') && covered[quote.from() - 1];
    }
}
