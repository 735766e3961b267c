package dev.dateline.desk.alert;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place on the topic {@code alerts}.
 *
 * @param partition which part of it; a subscriber's alerts stand in one
 * @param offset where in it
 */
public record AlertPosition(int partition, long offset) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,6}):(\\d{1,18}|-1)");

    /** Reads the text form; empty when it is none. */
    public static Optional<AlertPosition> read(String text) {
        Matcher found = TEXT.matcher(text);
        return found.matches()
                ? Optional.of(new AlertPosition(Integer.parseInt(found.group(1)), Long.parseLong(found.group(2))))
                : Optional.empty();
    }

    /** {@code 3:41}. */
    public String text() {
        return partition + ":" + offset;
    }
}
