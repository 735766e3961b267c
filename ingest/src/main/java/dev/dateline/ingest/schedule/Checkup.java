package dev.dateline.ingest.schedule;

import dev.dateline.domain.item.Move;
import dev.dateline.domain.item.Rhythm;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.domain.item.SourceStatus.State;
import dev.dateline.domain.item.Trouble;
import dev.dateline.ingest.fetch.WebAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges a source by more than one answer: whether it is silent, slow or moving, and whether it is it or we. */
final class Checkup {
    private static final Set<Trouble> UNREACHED =
            EnumSet.of(Trouble.DNS, Trouble.CONNECT, Trouble.TIMEOUT, Trouble.TLS);
    private static final Duration LATELY = Duration.ofMinutes(15);
    private static final Duration TODAY = Duration.ofHours(12);

    private final Crowd unreached = new Crowd(LATELY);
    private final Crowd silent = new Crowd(TODAY);

    /** The status after a poll that went well, with what the last polls together tell. */
    SourceStatus well(Poll poll, SourceStatus after, Duration took) {
        unreached.shows(WebAddress.host(poll.source().url()), false, poll.at());
        Rhythm rhythm = after.memory().rhythm();
        boolean quiet = Diagnosis.isQuiet(rhythm, poll.at());
        boolean all = silent.shows(poll.source().id().value(), quiet, poll.at());
        if (after.state() == State.EMPTY) {
            return after;
        }
        if (quiet) {
            return all ? with(after, likeAll()) : with(after, Diagnosis.quiet(rhythm, poll.at()));
        }
        Move move = after.memory().move();
        if (after.state() != State.OK) {
            return after;
        }
        if (move != null && !move.isAdopted()) {
            return with(after, Diagnosis.moved(move));
        }
        return took.compareTo(Diagnosis.SLOW) > 0 ? with(after, Diagnosis.slow(took)) : after;
    }

    /** Whether a failure is ours: hosts that were reached before, and now most of all cannot be. */
    boolean isOurs(Poll poll, @Nullable Trouble trouble) {
        boolean away = trouble != null && UNREACHED.contains(trouble);
        Instant at = poll.at();
        return unreached.shows(WebAddress.host(poll.source().url()), away, at) && away;
    }

    private static Health likeAll() {
        return Health.odd(State.OK, "Silent, like most sources just now: look for the cause on our side.");
    }

    private static SourceStatus with(SourceStatus after, Health health) {
        return after.withHealth(health.state(), health.trouble(), health.message());
    }
}
