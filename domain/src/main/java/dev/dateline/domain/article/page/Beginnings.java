package dev.dateline.domain.article.page;

import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of several patterns may match at a place of a text, told by the two characters there. A pattern that fails on these
 * alone without having wished for more ({@link Matcher#hitEnd}) fails on every text that goes on from them. What was found
 * out is kept in a table in which two pairs may share a place and then take turns; one number holds pair and answer, so that
 * threads may race. The patterns must not look behind where they begin.
 */
final class Beginnings {

    private static final int MOST = Integer.SIZE;
    private static final int PLACES = 1 << 12;
    private static final int GOLDEN = 0x9E3779B9;
    private static final long ANSWER = 0xFFFF_FFFFL;

    private final List<Pattern> patterns;
    private final AtomicLongArray known = new AtomicLongArray(PLACES);

    /** Of up to 32 patterns. */
    Beginnings(List<Pattern> patterns) {
        if (patterns.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " patterns");
        }
        this.patterns = List.copyOf(patterns);
    }

    /** For each pattern a bit, set where the pattern may match at a place of the text. */
    int at(CharSequence text, int place) {
        char first = text.charAt(place);
        char second = place + 1 < text.length() ? text.charAt(place + 1) : 0;
        int pair = first << Character.SIZE | second;
        int slot = pair * GOLDEN >>> Integer.SIZE - Integer.numberOfTrailingZeros(PLACES);
        long entry = known.getPlain(slot);
        if ((int) (entry >>> Integer.SIZE) == pair && pair != 0) {
            return (int) (entry & ANSWER);
        }
        int answer = find(text.subSequence(place, second == 0 ? place + 1 : place + 2));
        known.setPlain(slot, (long) pair << Integer.SIZE | answer & ANSWER);
        return answer;
    }

    private int find(CharSequence beginning) {
        int answer = 0;
        for (int i = 0; i < patterns.size(); i++) {
            Matcher matcher = patterns.get(i).matcher(beginning);
            answer |= matcher.lookingAt() || matcher.hitEnd() ? 1 << i : 0;
        }
        return answer;
    }
}
