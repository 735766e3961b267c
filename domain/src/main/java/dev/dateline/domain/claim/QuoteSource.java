package dev.dateline.domain.claim;

import dev.dateline.domain.claim.frame.Frame;
import dev.dateline.domain.claim.quote.Quote;
import dev.dateline.domain.claim.reading.CueWords;
import dev.dateline.domain.claim.reading.Reading;
import dev.dateline.domain.claim.text.Shape;
import dev.dateline.domain.claim.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose words a quotation without a cue is: the name behind it ("…" – Jane Roe), else the source of the nearest frame of its
 * paragraph, else the one to whom a colon at the end of the paragraph before gives the word.
 */
final class QuoteSource {
    private static final int LONGEST = 5;

    private final Reading reading;
    private final Words words;
    private final List<Frame> frames;

    QuoteSource(Reading reading, List<Frame> frames) {
        this.reading = reading;
        words = reading.words();
        this.frames = frames.stream().filter(frame -> frame.source() != null).toList();
    }

    Words.@Nullable Range of(Quote quote) {
        Words.@Nullable Range behind = nameBehind(quote.to());
        if (behind != null) {
            return behind;
        }
        int paragraph = paragraph(quote.from());
        Words.@Nullable Range near = nearest(words.paragraphs().get(paragraph), quote.from());
        return near != null || paragraph == 0
                ? near
                : beforeColon(words.paragraphs().get(paragraph - 1));
    }

    private Words.@Nullable Range nameBehind(int after) {
        int from = after;
        boolean dash = "\u2015\u2014\u2013-".indexOf(words.first(from)) >= 0;
        from += dash ? 1 : 0;
        int to = from;
        while (to < words.size()
                && to - from < LONGEST
                && isCapital(to)
                && words.sentenceOf(to) == words.sentenceOf(from)) {
            to++;
        }
        boolean pronoun = reading.sort(from) == CueWords.sort(CueWords.FunctionWord.PRONOUN);
        boolean sameSentence = from < words.size() && words.sentenceOf(from) == words.sentenceOf(after - 1);
        if (!dash && !sameSentence) {
            return null;
        }
        return to > from ? new Words.Range(from, to) : pronoun ? new Words.Range(from, from + 1) : null;
    }

    private boolean isCapital(int word) {
        return words.shape(word) == Shape.CAPITAL || words.shape(word) == Shape.CAPITALS;
    }

    private int paragraph(int word) {
        List<Words.Range> all = words.paragraphs();
        int found = 0;
        while (found + 1 < all.size() && all.get(found + 1).from() <= word) {
            found++;
        }
        return found;
    }

    private Words.@Nullable Range nearest(Words.Range paragraph, int at) {
        Words.@Nullable Range best = null;
        int least = Integer.MAX_VALUE;
        for (Frame frame : frames) {
            boolean here = paragraph.from() <= frame.cue().from() && frame.cue().from() < paragraph.to();
            int distance = Math.abs(frame.cue().from() - at);
            if (here && distance < least) {
                least = distance;
                best = frame.source();
            }
        }
        return best;
    }

    private Words.@Nullable Range beforeColon(Words.Range paragraph) {
        return words.is(paragraph.to() - 1, ':') ? nearest(paragraph, paragraph.to()) : null;
    }
}
