package dev.dateline.domain.claim;

import dev.dateline.domain.claim.quote.Quote;
import dev.dateline.domain.claim.reading.Reading;
import dev.dateline.domain.claim.text.Shape;
import dev.dateline.domain.claim.text.Words;

/** Tells quotations that somebody says from names, titles and words that are only set apart. */
final class Speech {
    private static final int FEW = 5;
    private static final int MANY = 10;
    private static final int SHORT_WORD = 3;

    private Speech() {}

    /** A quotation that is a sentence and no name or title: long enough, and where a sentence, or its part behind a mark, begins. */
    static boolean is(Reading reading, Quote quote) {
        Words words = reading.words();
        boolean opens = words.sentences().get(words.sentenceOf(quote.from())).from() == quote.from();
        boolean ends = quote.closed() && words.shape(quote.to() - 2) == Shape.MARK;
        boolean set = opens || reading.isMark(quote.from() - 1) || quote.size() >= MANY;
        return quote.size() >= FEW && (opens || ends) && set && !isTitle(words, quote);
    }

    /** Whether the last word and every longer one is a capital one. */
    private static boolean isTitle(Words words, Quote quote) {
        boolean last = true;
        for (int word = quote.to() - 1; word > quote.from(); word--) {
            boolean longer = words.end(word) - words.start(word) > SHORT_WORD;
            if ((last || longer) && words.shape(word) == Shape.SMALL) {
                return false;
            }
            last &= words.shape(word) == Shape.MARK;
        }
        return true;
    }
}
