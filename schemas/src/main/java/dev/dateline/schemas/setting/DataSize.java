package dev.dateline.schemas.setting;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount of bytes; written {@code 512}, {@code 64 KiB}, {@code 8 MiB}, {@code 2 GiB}. */
public record DataSize(long bytes) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,9})\\s*([a-z]*)");
    private static final Map<String, Integer> SHIFTS =
            Map.of("", 0, "b", 0, "k", 10, "kib", 10, "m", 20, "mib", 20, "g", 30, "gib", 30);

    public static DataSize ofKibibytes(long amount) {
        return new DataSize(Math.multiplyExact(amount, 1L << 10));
    }

    public static DataSize ofMebibytes(long amount) {
        return new DataSize(Math.multiplyExact(amount, 1L << 20));
    }

    /** Throws an {@link IllegalArgumentException} that says how a size is written. */
    public static DataSize parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches() || !SHIFTS.containsKey(matcher.group(2))) {
            throw new IllegalArgumentException("a size such as 512, 64 KiB or 8 MiB");
        }
        return new DataSize(Long.parseLong(matcher.group(1)) << SHIFTS.get(matcher.group(2)));
    }

    /** In the largest unit without a remainder. */
    @Override
    public String toString() {
        for (int shift = 30; shift > 0; shift -= 10) {
            if (bytes != 0 && bytes % (1L << shift) == 0) {
                return (bytes >> shift) + " " + "KMG".charAt(shift / 10 - 1) + "iB";
            }
        }
        return Long.toString(bytes);
    }
}
