package dev.dateline.desk.story;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where the reading of story events goes on: in each partition at this offset. It says the same to every desk of a wire.
 *
 * @param next by partition
 */
public record EventCursor(List<Long> next) {
    private static final Pattern TEXT = Pattern.compile("e(\\d{1,18}(\\.\\d{1,18}){0,999})?");

    public EventCursor {
        next = List.copyOf(next);
    }

    /** Reads the text form; empty when it is none. */
    public static Optional<EventCursor> read(String text) {
        if (!TEXT.matcher(text).matches()) {
            return Optional.empty();
        }
        String list = text.substring(1);
        return Optional.of(new EventCursor(
                list.isEmpty()
                        ? List.of()
                        : Arrays.stream(list.split("\\.")).map(Long::valueOf).toList()));
    }

    /** {@code e12.4.0}. */
    public String text() {
        return "e" + next.stream().map(String::valueOf).collect(Collectors.joining("."));
    }

    /** Where it goes on in a partition; 0 in one that is new. */
    long of(int partition) {
        return partition < next.size() ? next.get(partition) : 0;
    }
}
