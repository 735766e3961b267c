package dev.dateline.domain.claim.quote;

import dev.dateline.domain.claim.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The quotations of a document. Marks are paired within a paragraph, so that one that is missing spoils no more than its paragraph;
 * a quotation that is still open at a paragraph's end goes on only if the next one begins with an opening mark, as printers do it.
 * A closing mark ends the innermost quotation that its family opened, or else the innermost; what stood open inside is dropped.
 * Single marks count from four words on: less is a name or a title.
 */
public final class Quotes {
    private static final int SINGLE_MARK_WORDS = 4;

    private final List<Quote> all = new ArrayList<>();
    private final int[] opensTo;
    private final int[] innermost;

    private record Open(int word, MarkFamily family) {}

    private Quotes(Words words) {
        opensTo = new int[words.size()];
        innermost = new int[words.size()];
        List<Words.Range> paragraphs = words.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean goesOn = i + 1 < paragraphs.size()
                    && opens(words, paragraphs.get(i + 1).from());
            pair(words, paragraphs.get(i), goesOn);
        }
        all.sort(Comparator.comparingInt(Quote::from));
        for (int i = 0; i < all.size(); i++) {
            Quote quote = all.get(i);
            opensTo[quote.from()] = quote.to();
            for (int word = quote.from(); word < quote.to(); word++) {
                innermost[word] = i + 1;
            }
        }
    }

    /** The quotations of a document's words. */
    public static Quotes of(Words words) {
        return new Quotes(words);
    }

    /** In reading order; one within another comes behind it. */
    public List<Quote> all() {
        return all;
    }

    /** The number after the last word of the quotation that begins with this word; 0 if none does. */
    public int opensTo(int word) {
        return word < 0 || word >= opensTo.length ? 0 : opensTo[word];
    }

    /** The number of the innermost quotation that has this word, counted from 1; 0 outside of any. */
    public int at(int word) {
        return word < 0 || word >= innermost.length ? 0 : innermost[word];
    }

    /** Whether the word closes a quotation. */
    public boolean closes(int word) {
        int quote = at(word);
        return quote > 0 && all.get(quote - 1).closed() && all.get(quote - 1).to() == word + 1;
    }

    private static boolean opens(Words words, int word) {
        return MarkFamily.of(words.first(word))
                .filter(f -> f.mayOpen(words, word))
                .isPresent();
    }

    private void pair(Words words, Words.Range paragraph, boolean goesOn) {
        List<Open> open = new ArrayList<>();
        for (int word = paragraph.from(); word < paragraph.to(); word++) {
            int at = word;
            MarkFamily.of(words.first(word)).ifPresent(family -> take(words, at, family, open));
        }
        if (goesOn
                && !open.isEmpty()
                && open.get(0).family().isDouble()
                && isLast(open.get(0).word())) {
            all.add(new Quote(open.get(0).word(), paragraph.to(), false));
        }
    }

    /** Whether no quotation begins behind a word; one that goes on over others has lost its closing mark. */
    private boolean isLast(int word) {
        return all.stream().noneMatch(quote -> quote.from() > word);
    }

    private void take(Words words, int word, MarkFamily family, List<Open> open) {
        int partner = partner(family, open);
        boolean closes = partner >= 0
                && family.mayClose(words, word, words.first(open.get(partner).word()));
        if (closes) {
            close(words, word, open, partner);
        } else if (family.mayOpen(words, word)) {
            open.add(new Open(word, family));
        }
    }

    /** The innermost open quotation of the family; else, for double marks, the innermost of any double family. */
    private static int partner(MarkFamily family, List<Open> open) {
        int other = -1;
        for (int i = open.size() - 1; i >= 0; i--) {
            MarkFamily opened = open.get(i).family();
            if (opened == family) {
                return i;
            }
            if (other < 0 && opened.isDouble() && family.isDouble()) {
                other = i;
            }
        }
        return other;
    }

    private void close(Words words, int word, List<Open> open, int partner) {
        Quote quote = new Quote(open.get(partner).word(), word + 1, true);
        boolean counts = open.get(partner).family().isDouble() || quote.size() >= SINGLE_MARK_WORDS;
        if (counts && quote.size() > 0) {
            all.add(quote);
        }
        open.subList(partner, open.size()).clear();
    }
}
