package dev.dateline.domain.story.words;

import dev.dateline.domain.story.TermCount.Kind;
import dev.dateline.domain.story.words.TermTally.Part;
import org.jspecify.annotations.Nullable;

/** Reads one part of a report, title or body, into the tally. Keeps the word before, for bigrams. */
final class TextReader {
    private static final int KEPT_WORDS = 250;
    private static final int LEAD_WORDS = 50;
    private static final int WORDS_LOOKED_AT = 1_200;

    private final Language language;
    private final TermTally tally;
    private final boolean title;
    private final boolean capitalsTell;
    private int kept;
    private @Nullable String before;
    private boolean nameBefore;

    private TextReader(Language language, TermTally tally, boolean title, boolean capitalsTell) {
        this.language = language;
        this.tally = tally;
        this.title = title;
        this.capitalsTell = capitalsTell;
    }

    static void readTitle(String title, Language language, TermTally tally) {
        boolean capitalsTell = language.capitalsTell() && !isTitleCase(title);
        new TextReader(language, tally, true, capitalsTell).read(title);
    }

    static void readBody(String body, Language language, TermTally tally) {
        new TextReader(language, tally, false, language.capitalsTell()).read(body);
    }

    /** Headlines That Capitalise Most Words, or ALL OF THEM: their capitals say nothing about names. */
    static boolean isTitleCase(String title) {
        Tokens tokens = new Tokens(title);
        int words = 0;
        int capitalised = 0;
        while (tokens.next() && words < KEPT_WORDS) {
            if (tokens.length() > 3 && !tokens.isNumber()) {
                words++;
                capitalised += tokens.isCapitalised() ? 1 : 0;
            }
        }
        return capitalised > 0.6 * words;
    }

    private void read(String text) {
        Tokens tokens = new Tokens(text);
        for (int i = 0; i < WORDS_LOOKED_AT && kept < KEPT_WORDS && tokens.next(); i++) {
            if (tokens.isUnspaced()) {
                readPairs(tokens.word());
            } else {
                readWord(tokens);
            }
        }
    }

    private void readPairs(String run) {
        String lower = Folding.lower(run);
        forgetBefore();
        int from = 0;
        while (kept < KEPT_WORDS) {
            int middle = lower.offsetByCodePoints(from, 1);
            if (middle >= lower.length()) {
                return;
            }
            int to = lower.offsetByCodePoints(middle, 1);
            tally.add(lower.substring(from, to), Kind.WORD, part());
            kept++;
            from = middle;
        }
    }

    private void readWord(Tokens tokens) {
        String lower = Folding.lower(tokens.word());
        boolean number = tokens.isNumber();
        String term = isKept(lower, number) ? language.term(lower) : "";
        if (term.isEmpty()) {
            forgetBefore();
            return;
        }
        boolean name = capitalsTell && tokens.isCapitalised();
        tally.add(term, number ? Kind.NUMBER : Kind.WORD, part());
        if (capitalsTell && !tokens.opensSentence()) {
            tally.noteMidSentence(term, name);
        }
        addPair(term, name && nameBefore && !number);
        before = term;
        nameBefore = name;
        kept++;
    }

    private boolean isKept(String lower, boolean number) {
        boolean longEnough = lower.length() >= 2 || (number && !lower.isEmpty());
        return longEnough && !language.stopWords().contains(lower);
    }

    private void addPair(String term, boolean names) {
        if (before != null && (names || language.syllables())) {
            tally.add(before + "_" + term, names ? Kind.NAME_BIGRAM : Kind.WORD, part());
        }
    }

    private void forgetBefore() {
        before = null;
        nameBefore = false;
    }

    private Part part() {
        if (title) {
            return Part.TITLE;
        }
        return kept < LEAD_WORDS ? Part.LEAD : Part.REST;
    }
}
