package dev.dateline.desk.trial;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** One trial at a time, each ended after a while: what takes longer is for the command line. Safe for threads. */
public final class BoundedTrials implements Trials {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final PlacementLog log;
    private final InstantSource clock;
    private final Semaphore free = new Semaphore(1);

    /** Trials on this log. */
    public BoundedTrials(PlacementLog log, InstantSource clock) {
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Optional<TrialResult> run(TrialAsk ask) {
        if (!free.tryAcquire()) {
            return Optional.empty();
        }
        try {
            Instant end = clock.instant().plus(LONGEST);
            return Optional.of(RuleTrial.run(
                    ask,
                    log,
                    (reports, time) -> reports % 64 != 0 || clock.instant().isBefore(end)));
        } finally {
            free.release();
        }
    }
}
