package dev.dateline.domain.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that is tried only where its first two characters may stand, which in plain text are few places: many words
 * to choose from cost little more than one. Finds what {@link Matcher#find()} finds, for expressions that do not look behind what they
 * begin with ({@code ^} and {@code \b} may).
 */
public final class SwiftPattern {
    private static final int ASCII = 128;
    /** What may stand before a match, as far as {@code ^} and {@code \b} can tell. */
    private static final String[] BEFORE = {"", " ", "a"};

    private final Pattern pattern;
    private final boolean[] firsts = new boolean[ASCII];
    /** Bits: for each first character 128 of them, whether a second one may follow. */
    private final long[] pairs = new long[ASCII * ASCII / Long.SIZE];
    /** For each other character: 0 not asked yet, 1 may begin a match, 2 may not. */
    private final byte[] others = new byte[Character.MAX_VALUE + 1];

    private SwiftPattern(Pattern pattern) {
        this.pattern = pattern;
        for (int first = 0; first < ASCII; first++) {
            if (mayBegin(String.valueOf((char) first))) {
                firsts[first] = true;
                for (int second = 0; second < ASCII; second++) {
                    int pair = first * ASCII + second;
                    pairs[pair / Long.SIZE] |= mayBegin("" + (char) first + (char) second) ? 1L << pair : 0;
                }
            }
        }
    }

    /** The same expression. */
    public static SwiftPattern of(Pattern pattern) {
        return new SwiftPattern(pattern);
    }

    /** Whether the text has a match. */
    public boolean isIn(CharSequence text) {
        return find(text, 0) != null;
    }

    /** The first match that begins there or later; null where there is none. */
    public @Nullable Matcher find(CharSequence text, int from) {
        int length = text.length();
        int at = next(text, from);
        if (at >= length) {
            return null;
        }
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        while (at < length) {
            if (matcher.region(at, length).lookingAt()) {
                return matcher;
            }
            at = next(text, at + 1);
        }
        return null;
    }

    /** How many matches there are, but no more than so many. */
    public int count(CharSequence text, int most) {
        int count = 0;
        Matcher found = find(text, 0);
        while (found != null && count < most) {
            count++;
            found = count < most ? find(text, behind(found)) : null;
        }
        return count;
    }

    /** The text with each match replaced by the same words, literally. */
    public String replaceAll(String text, String words) {
        Matcher found = find(text, 0);
        if (found == null) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text.length());
        int from = 0;
        while (found != null) {
            replaced.append(text, from, found.start()).append(words);
            from = found.end();
            found = find(text, behind(found));
        }
        return replaced.append(text, from, text.length()).toString();
    }

    /** Where the search goes on behind a match. */
    public static int behind(Matcher found) {
        return Math.max(found.end(), found.start() + 1);
    }

    /** The next place where a match may begin; the text's length where there is none. */
    private int next(CharSequence text, int from) {
        int length = text.length();
        int at = from;
        while (at < length && !mayBegin(text, at, length)) {
            at++;
        }
        return at;
    }

    private boolean mayBegin(CharSequence text, int at, int length) {
        char first = text.charAt(at);
        if (first >= ASCII) {
            return mayBegin(first);
        }
        if (!firsts[first]) {
            return false;
        }
        char second = at + 1 < length ? text.charAt(at + 1) : ASCII;
        int pair = first * ASCII + second;
        return second >= ASCII || (pairs[pair / Long.SIZE] >>> pair & 1) != 0;
    }

    private boolean mayBegin(char first) {
        if (Character.isSurrogate(first)) {
            return true;
        }
        byte known = others[first];
        if (known == 0) {
            known = (byte) (mayBegin(String.valueOf(first)) ? 1 : 2);
            others[first] = known;
        }
        return known == 1;
    }

    /** Whether a match may begin with these characters: it does, or more of them could have decided. */
    private boolean mayBegin(String characters) {
        for (String before : BEFORE) {
            Matcher matcher = pattern.matcher(before + characters)
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false)
                    .region(before.length(), before.length() + characters.length());
            if (matcher.lookingAt() || matcher.hitEnd()) {
                return true;
            }
        }
        return false;
    }
}
