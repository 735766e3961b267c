package dev.dateline.desk.wire;

import dev.dateline.desk.log.WirePlace;
import dev.dateline.schemas.Topics;
import java.util.Arrays;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far somebody has come on {@code stories} and {@code alerts}: the last offset taken of each of their partitions. It
 * says the same to every desk of a wire. Never changes.
 */
public final class WirePositions {
    /** Nothing was taken. */
    public static final WirePositions NONE = new WirePositions(new long[0], new long[0]);

    private static final long NOTHING = -1;
    private static final int MOST_PARTITIONS = 1_000;
    private static final String LIST = "(\\d{0,18}(?:\\.\\d{0,18}){0," + MOST_PARTITIONS + "})";
    private static final Pattern TEXT = Pattern.compile("s" + LIST + "a" + LIST);

    private final long[] stories;
    private final long[] alerts;

    private WirePositions(long[] stories, long[] alerts) {
        this.stories = stories;
        this.alerts = alerts;
    }

    /** Reads the text form; empty when it is none. */
    public static Optional<WirePositions> read(String text) {
        Matcher found = TEXT.matcher(text);
        return found.matches()
                ? Optional.of(new WirePositions(numbers(found.group(1)), numbers(found.group(2))))
                : Optional.empty();
    }

    /** {@code s12.4..7a3.1}: of each partition the last offset, or nothing. */
    public String text() {
        return "s" + list(stories) + "a" + list(alerts);
    }

    /** The last offset taken of this partition; -1 for none. */
    public long last(String topic, int partition) {
        long[] known = of(topic);
        return partition < known.length ? known[partition] : NOTHING;
    }

    /** Whether the record at this place was taken. */
    public boolean has(WirePlace place) {
        return last(place.topic(), place.partition()) >= place.offset();
    }

    /** Whether everything was taken that the other has taken. */
    public boolean covers(WirePositions other) {
        return covers(stories, other.stories) && covers(alerts, other.alerts);
    }

    /** These with the record at this place and all before it. */
    public WirePositions with(WirePlace place) {
        long[] longer = longer(of(place.topic()), place.partition() + 1);
        longer[place.partition()] = Math.max(longer[place.partition()], place.offset());
        return place.topic().equals(Topics.ALERTS.name())
                ? new WirePositions(stories, longer)
                : new WirePositions(longer, alerts);
    }

    /** Tells of every partition that something was taken of. */
    public void forEach(BiConsumer<String, Integer> take) {
        for (int partition = 0; partition < stories.length; partition++) {
            take.accept(Topics.STORIES.name(), partition);
        }
        for (int partition = 0; partition < alerts.length; partition++) {
            take.accept(Topics.ALERTS.name(), partition);
        }
    }

    private long[] of(String topic) {
        return topic.equals(Topics.ALERTS.name()) ? alerts : stories;
    }

    private static boolean covers(long[] mine, long[] others) {
        for (int i = 0; i < others.length; i++) {
            if (others[i] > (i < mine.length ? mine[i] : NOTHING)) {
                return false;
            }
        }
        return true;
    }

    private static long[] longer(long[] known, int length) {
        long[] copy = Arrays.copyOf(known, Math.max(known.length, length));
        Arrays.fill(copy, known.length, copy.length, NOTHING);
        return copy;
    }

    /** Without the empty ones at the end, and no offsets at all for an empty list. */
    private static long[] numbers(String list) {
        return Arrays.stream(list.isEmpty() ? new String[0] : list.split("\\."))
                .mapToLong(one -> one.isEmpty() ? NOTHING : Long.parseLong(one))
                .toArray();
    }

    private static String list(long[] offsets) {
        StringJoiner text = new StringJoiner(".");
        for (long offset : offsets) {
            text.add(offset == NOTHING ? "" : Long.toString(offset));
        }
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WirePositions that && covers(that) && that.covers(this);
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
