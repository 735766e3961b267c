package dev.dateline.ingest.schedule;

import dev.dateline.domain.item.Move;
import dev.dateline.ingest.fetch.FetchOutcome.Route;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Watches permanent redirects. One is adopted when ten answers in a row, over at least three days, told of the same
 * target; any other answer, or a failure, begins the count anew. If the new address then fails eight times in a row
 * within a month, the old one is taken back.
 */
final class MoveWatch {
    static final int TIMES = 10;
    static final Duration STANDING = Duration.ofDays(3);
    static final int FAILURES_AFTER = 8;
    static final Duration ON_PROBATION = Duration.ofDays(30);

    private MoveWatch() {}

    /** After an answer that came by this route. */
    static @Nullable Move answered(@Nullable Move before, Route route, Instant at) {
        Optional<URI> target = route.permanentTarget();
        if (before != null && before.isAdopted() && target.isEmpty()) {
            boolean over = Duration.between(before.since(), at).compareTo(ON_PROBATION) > 0;
            return over ? null : new Move(before.target(), before.since(), 0, before.from());
        }
        if (target.isEmpty()) {
            return null;
        }
        if (before != null && !before.isAdopted() && before.target().equals(target.get())) {
            return new Move(before.target(), before.since(), before.times() + 1, null);
        }
        return new Move(target.get(), at, 1, null);
    }

    /** After a failure. */
    static @Nullable Move failed(@Nullable Move before) {
        return before == null || !before.isAdopted()
                ? null
                : new Move(before.target(), before.since(), before.times() + 1, before.from());
    }

    /** The address to ask from now on, if it is another one. */
    static Optional<URI> settled(@Nullable Move move, Instant at) {
        if (move == null) {
            return Optional.empty();
        }
        if (move.isAdopted()) {
            boolean early = Duration.between(move.since(), at).compareTo(ON_PROBATION) <= 0;
            return early && move.times() >= FAILURES_AFTER ? Optional.ofNullable(move.from()) : Optional.empty();
        }
        boolean stood = Duration.between(move.since(), at).compareTo(STANDING) >= 0;
        return stood && move.times() >= TIMES ? Optional.of(move.target()) : Optional.empty();
    }
}
