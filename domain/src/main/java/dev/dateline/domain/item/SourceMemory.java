package dev.dateline.domain.item;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was learned of a source over many polls.
 *
 * @param rhythm how often it brings news
 * @param lastFull when it last answered in full, so not with 304; null when it never did
 * @param move a permanent redirect under watch; null when there is none
 * @param push its subscription at a hub; null when there is none
 * @param dates what its entries' dates did in the last answers
 */
public record SourceMemory(
        Rhythm rhythm,
        @Nullable Instant lastFull,
        @Nullable Move move,
        @Nullable PushLease push,
        DateTrace dates) {
    /** Nothing was learned yet. */
    public static final SourceMemory NONE = new SourceMemory(Rhythm.UNKNOWN, null, null, null, DateTrace.NONE);

    /** The same with another rhythm. */
    public SourceMemory withRhythm(Rhythm newRhythm) {
        return new SourceMemory(newRhythm, lastFull, move, push, dates);
    }

    /** The same after a full answer at this moment. */
    public SourceMemory withLastFull(Instant at) {
        return new SourceMemory(rhythm, at, move, push, dates);
    }

    /** The same with another redirect under watch. */
    public SourceMemory withMove(@Nullable Move newMove) {
        return new SourceMemory(rhythm, lastFull, newMove, push, dates);
    }

    /** The same with another subscription. */
    public SourceMemory with(@Nullable PushLease newer) {
        return new SourceMemory(rhythm, lastFull, move, newer, dates);
    }

    /** The same with another trace of its dates. */
    public SourceMemory withDates(DateTrace newer) {
        return new SourceMemory(rhythm, lastFull, move, push, newer);
    }
}
