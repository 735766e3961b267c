package dev.dateline.domain.story.words;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks over a text and tells a tally of its capitalised runs, numbers, days, and places in scripts without capitals. */
final class NameScan {
    private static final int WORDS_READ = 400;
    private static final int LONGEST_PLACE = 3;

    private final String text;
    private final MentionRules rules;
    private final MentionTally tally;
    private final boolean capitalsTell;
    private final DateRun dates;
    private final List<String> run = new ArrayList<>();
    private final List<String> uncased = new ArrayList<>();
    private boolean runOpensSentence;
    private int named;
    private int end = -1;

    /**
     * @param capitalsTell false where most words have one, as in some headlines: only places are looked for
     */
    NameScan(String text, MentionRules rules, MentionTally tally, boolean capitalsTell) {
        this.text = text;
        this.rules = rules;
        this.tally = tally;
        this.capitalsTell = capitalsTell;
        this.dates = new DateRun(text, rules.months(), tally);
    }

    void read() {
        Tokens tokens = new Tokens(text);
        for (int i = 0; i < WORDS_READ && tokens.next(); i++) {
            if (!continues(tokens)) {
                endRun();
            }
            read(tokens);
            dates.read(tokens);
            end = tokens.end();
        }
        endRun();
        dates.end();
    }

    private void read(Tokens tokens) {
        if (tokens.isUnspaced()) {
            endRun();
            readUnspaced(tokens.word());
        } else if (tokens.isNumber()) {
            endRun();
            tally.number(tokens.word());
        } else if (tokens.isCapitalised() && !capitalsTell) {
            readUncased(tokens.word());
        } else if (tokens.isCapitalised()) {
            uncased.clear();
            extend(tokens);
        } else if (Character.isLowerCase(text.codePointAt(tokens.start()))) {
            readLowerCase(tokens);
        } else {
            endRun();
            readUncased(tokens.word());
        }
    }

    private void extend(Tokens tokens) {
        if (run.isEmpty()) {
            runOpensSentence = tokens.opensSentence();
        }
        run.add(tokens.word());
        named = run.size();
    }

    private void readLowerCase(Tokens tokens) {
        uncased.clear();
        boolean inside = !run.isEmpty() && rules.words().inside().contains(tokens.word());
        if (inside) {
            run.add(tokens.word());
        } else {
            tally.lowerCase(tokens.hash());
            endRun();
        }
    }

    /** Up to three words of a script without capitals that end here may be a place. */
    private void readUncased(String word) {
        uncased.add(word);
        if (uncased.size() > LONGEST_PLACE) {
            uncased.remove(0);
        }
        for (int from = 0; from < uncased.size(); from++) {
            List<String> words = uncased.subList(from, uncased.size());
            @Nullable String place = rules.places().find(words);
            if (place != null) {
                tally.place(place, String.join(" ", words));
                uncased.clear();
                return;
            }
        }
    }

    /** Korean words are parted by spaces and carry endings: a place stands at their beginning only. */
    private void readUnspaced(String word) {
        boolean beginningOnly = Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HANGUL;
        for (int at = 0; at < word.length(); at++) {
            String place = rules.places().unspacedAt(word, at);
            if (!place.isEmpty()) {
                tally.place(rules.places().idOfUnspaced(place), place);
                at += place.length() - 1;
            }
            if (beginningOnly) {
                return;
            }
        }
    }

    /** Parted from the word before by no more than a space, a hyphen, an apostrophe, or the point after an initial. */
    private boolean continues(Tokens tokens) {
        if (end < 0 || run.isEmpty()) {
            return false;
        }
        int gap = tokens.start() - end;
        char first = text.charAt(end);
        boolean initial = first == '.' && run.get(run.size() - 1).length() == 1;
        return (gap == 1 && " -'\u2019\u00a0".indexOf(first) >= 0)
                || (initial && gap <= 2 && (gap == 1 || text.charAt(end + 1) == ' '));
    }

    private void endRun() {
        if (!run.isEmpty()) {
            tally.run(new NameRun(run.subList(0, named), runOpensSentence));
            run.clear();
        }
    }
}
