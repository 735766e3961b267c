package dev.dateline.desk.archive;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a search goes on. It names the moment of its first answer: what came later is not looked at, so that nothing moves
 * under who leafs through.
 *
 * @param asOf when the first answer was given
 * @param place how many hits of each sort have been given
 */
public record SearchCursor(Instant asOf, int place) {
    /** Nobody leafs further than to this hit. */
    public static final int FURTHEST = 1_000;

    private static final Pattern FORM = Pattern.compile("([0-9]{1,15})\\.([0-9]{1,4})");

    /** As it travels in an address. */
    public String text() {
        String plain = asOf.toEpochMilli() + "." + place;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** The cursor with this text; empty when it is none of ours. */
    public static Optional<SearchCursor> parse(String text) {
        try {
            Matcher form = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
            return form.matches() ? Optional.of(of(form)) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static SearchCursor of(Matcher form) {
        int place = Integer.parseInt(form.group(2));
        return new SearchCursor(Instant.ofEpochMilli(Long.parseLong(form.group(1))), Math.min(FURTHEST, place));
    }
}
