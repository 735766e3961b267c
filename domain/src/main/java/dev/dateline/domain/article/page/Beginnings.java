package dev.dateline.domain.article.page;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which of many patterns may match at a place of a text, told by the two characters there. A pattern that fails on these
 * alone without having wished for more ({@link Matcher#hitEnd}) fails on every text that goes on from them. What was found
 * out is kept in a table where two pairs may share a place and then take turns; threads may race to fill it. The patterns must
 * not look behind where they begin.
 */
final class Beginnings {

    private static final int PLACES = 1 << 14;
    private static final int GOLDEN = 0x9E3779B9;

    private final List<Pattern> patterns;
    private final AtomicReferenceArray<@Nullable Known> known = new AtomicReferenceArray<>(PLACES);

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Known(int pair, int[] patterns) {}

    Beginnings(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
    }

    /** The numbers of the patterns that may match at a place of a text, in their order; not to be changed. */
    int[] at(String text, int place) {
        char second = place + 1 < text.length() ? text.charAt(place + 1) : 0;
        int pair = text.charAt(place) << Character.SIZE | second;
        int slot = pair * GOLDEN >>> Integer.SIZE - Integer.numberOfTrailingZeros(PLACES);
        Known told = known.getPlain(slot);
        if (told == null || told.pair() != pair) {
            told = new Known(pair, find(text.substring(place, Math.min(place + 2, text.length()))));
            known.setRelease(slot, told);
        }
        return told.patterns();
    }

    private int[] find(String beginning) {
        return IntStream.range(0, patterns.size())
                .filter(i -> {
                    Matcher matcher = patterns.get(i).matcher(beginning);
                    return matcher.lookingAt() || matcher.hitEnd();
                })
                .toArray();
    }
}
