package dev.dateline.ingest.feed;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates that feeds write: RFC 822 and ISO 8601 with their common misspellings, in some forty languages.
 *
 * <p>Strict in one sense: every word and number of the text must be understood, and the day must exist. A text that is
 * half understood is no date. A date without a zone is taken as UTC (Korean: Korean time), one without a time as
 * midnight, one without a day as the first.
 */
public final class FeedDates {
    private static final int LONGEST = 100;
    private static final Pattern EPOCH = Pattern.compile("(\\d{9,10})(\\d{3})?");
    private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)\\s*$");
    private static final Pattern COMPACT_TIME = Pattern.compile("(?<=\\d)[Tt](\\d\\d)(\\d\\d)(\\d\\d)?(?!\\d|:)");
    private static final Pattern COMPACT_DATE = Pattern.compile("(?<!\\d)(\\d{4})(\\d\\d)(\\d\\d)(?=[Tt ]\\d)");
    private static final Pattern TIME_MARK = Pattern.compile("(?<=\\d)[Tt](?=\\d)");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

    private FeedDates() {}

    /** The moment the text tells, or empty when it is no date, is only half understood, or names a day that does not exist. */
    public static Optional<Instant> read(@Nullable String text) {
        String line = text == null ? "" : asciiDigits(text.strip());
        if (line.isEmpty() || line.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return epoch(line)
                    .or(() -> ShortIsoDate.read(line))
                    .or(() -> DateScan.of(spread(line), HANGUL.matcher(line).find()));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> epoch(String line) {
        Matcher epoch = EPOCH.matcher(line);
        return epoch.matches() ? Optional.of(Instant.ofEpochSecond(Long.parseLong(epoch.group(1)))) : Optional.empty();
    }

    /** Puts spaces and colons where compact forms leave them out, so that one scan reads them all. */
    private static String spread(String line) {
        String plain = COMMENT.matcher(line).replaceFirst("");
        plain = plain.replaceAll("[년월年月]\\s*", "-").replaceAll("[일日]", " ");
        plain = COMPACT_DATE.matcher(plain).replaceFirst("$1-$2-$3");
        plain = COMPACT_TIME.matcher(plain).replaceAll(FeedDates::colons);
        return TIME_MARK.matcher(plain).replaceAll(" ");
    }

    private static String colons(java.util.regex.MatchResult time) {
        String seconds = time.group(3) == null ? "" : ":" + time.group(3);
        return " " + time.group(1) + ":" + time.group(2) + seconds;
    }

    private static String asciiDigits(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? '0' + Character.digit(c, 10) : c)
                .map(c -> Character.isSpaceChar(c) || Character.isWhitespace(c) ? ' ' : c)
                .forEach(ascii::appendCodePoint);
        return ascii.toString();
    }

    /** A word as the tables hold it: lower case, without accents and full stops. */
    static String fold(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}.'’\\u200e\\u200f]", "")
                .toLowerCase(Locale.ROOT);
    }
}
