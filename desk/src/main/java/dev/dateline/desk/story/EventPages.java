package dev.dateline.desk.story;

import dev.dateline.desk.log.TopicLog;
import dev.dateline.desk.log.TopicLog.Logged;
import dev.dateline.domain.story.StoryEvent;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * All that happens to stories, page by page from the topic. Of the partitions' next events the one that happened first comes
 * first, so a story's events keep their order.
 */
public final class EventPages {
    private static final int STEP = 500;

    private final TopicLog<StoryEvent> log;

    /** Pages of this log. */
    public EventPages(TopicLog<StoryEvent> log) {
        this.log = log;
    }

    /**
     * A page.
     *
     * @param next where the following page begins, also when nothing stands there yet
     * @param more whether something stands there
     */
    public record Page(List<StoryEvent> events, EventCursor next, boolean more) {
        public Page {
            events = List.copyOf(events);
        }
    }

    /** Where the events begin that were written at this moment or later. */
    public EventCursor since(Instant moment) {
        return new EventCursor(IntStream.range(0, log.partitions())
                .mapToObj(partition -> log.firstSince(partition, moment))
                .toList());
    }

    /** At most so many events from here on. */
    public Page from(EventCursor cursor, int limit) {
        List<Part> parts = IntStream.range(0, log.partitions())
                .mapToObj(partition -> part(partition, cursor.of(partition), limit))
                .toList();
        List<StoryEvent> events = new ArrayList<>();
        while (events.size() < limit) {
            Optional<Part> earliest =
                    parts.stream().filter(Part::hasNext).min(Comparator.comparing(Part::nextHappened));
            if (earliest.isEmpty()) {
                break;
            }
            events.add(earliest.get().take());
        }
        boolean more = parts.stream().anyMatch(part -> part.hasNext() || part.read < part.end);
        return new Page(events, new EventCursor(parts.stream().map(Part::next).toList()), more);
    }

    private Part part(int partition, long wanted, int limit) {
        TopicLog.Extent kept = log.extent(partition);
        Part part = new Part(Math.max(wanted, kept.beginning()), kept.end());
        while (part.read < part.end && part.waiting.size() < limit) {
            TopicLog.Chunk<StoryEvent> chunk = log.read(partition, part.read, STEP);
            if (chunk.next() == part.read) {
                break;
            }
            chunk.records().stream().filter(one -> one.value() != null).forEach(part.waiting::add);
            part.read = chunk.next();
        }
        return part;
    }

    /** The next events of a partition. */
    private static final class Part {
        private final Deque<Logged<StoryEvent>> waiting = new ArrayDeque<>();
        private final long end;
        private long read;

        Part(long from, long end) {
            this.read = from;
            this.end = end;
        }

        boolean hasNext() {
            return !waiting.isEmpty();
        }

        Instant nextHappened() {
            return event(waiting.getFirst()).at();
        }

        StoryEvent take() {
            return event(waiting.removeFirst());
        }

        long next() {
            return waiting.isEmpty() ? read : waiting.getFirst().place().offset();
        }

        private static StoryEvent event(Logged<StoryEvent> logged) {
            return Objects.requireNonNull(logged.value());
        }
    }
}
