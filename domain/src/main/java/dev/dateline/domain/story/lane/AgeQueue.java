package dev.dateline.domain.story.lane;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reports in the order in which they were seen. Nearly all come in that order and stand in a row; only those that come late
 * are sorted in, apart from them.
 */
final class AgeQueue {
    private static final Comparator<Member> OLDEST_FIRST =
            Comparator.comparing((Member m) -> m.seenAt).thenComparingLong(m -> m.order);

    private final Deque<Member> inTime = new ArrayDeque<>();
    private final Queue<Member> late = new PriorityQueue<>(OLDEST_FIRST);

    void add(Member report) {
        Member newest = inTime.peekLast();
        Queue<Member> row = newest == null || OLDEST_FIRST.compare(newest, report) <= 0 ? inTime : late;
        row.add(report);
    }

    @Nullable
    Member oldest() {
        return row().peek();
    }

    /** @throws NoSuchElementException if there is none */
    Member removeOldest() {
        return row().remove();
    }

    void removeIf(Predicate<Member> gone) {
        inTime.removeIf(gone);
        late.removeIf(gone);
    }

    int size() {
        return inTime.size() + late.size();
    }

    /** Where the oldest stands. */
    private Queue<Member> row() {
        Member first = inTime.peek();
        Member lateFirst = late.peek();
        return lateFirst != null && (first == null || OLDEST_FIRST.compare(lateFirst, first) < 0) ? late : inTime;
    }
}
