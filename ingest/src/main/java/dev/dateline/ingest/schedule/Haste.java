package dev.dateline.ingest.schedule;

import dev.dateline.ingest.fetch.WebAddress;
import dev.dateline.ingest.queue.Job;
import dev.dateline.ingest.queue.PoliteQueue;
import dev.dateline.ingest.story.Spike;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Polls sources sooner while a story spikes: those that carry it as often as is allowed, others that carry such stories
 * half as often as a new source at least. What the origin asks for, and an interval of the configuration, are kept; who
 * fails is left alone. These polls come between the planned ones, which stay.
 */
final class Haste {
    private final PollBounds bounds;
    private final Duration lasting;
    private final PoliteQueue queue;
    private final InstantSource clock;
    private final Consumer<Watched> poll;

    /**
     * No haste yet.
     *
     * @param manner how sources are polled, and for how long some are polled sooner
     * @param poll polls a source once
     */
    Haste(Polling.Manner manner, PoliteQueue queue, InstantSource clock, Consumer<Watched> poll) {
        this.bounds = manner.bounds();
        this.lasting = manner.haste();
        this.queue = queue;
        this.clock = clock;
        this.poll = poll;
    }

    /** The sources of its outlets are polled sooner for a while. */
    void begin(Spike spike, Collection<Watched> sources) {
        if (lasting.isZero()) {
            return;
        }
        for (Watched source : sources) {
            String outlet = source.source().outlet().id();
            if (spike.carriers().contains(outlet)) {
                begin(source, bounds.shortest());
            } else if (spike.neighbours().contains(outlet)) {
                begin(source, bounds.first());
            }
        }
    }

    private void begin(Watched source, Duration every) {
        if (source.hurry(clock.instant().plus(lasting), every)) {
            lineUp(source);
        }
    }

    private void lineUp(Watched source) {
        Optional<Instant> due = source.hurried(clock.instant());
        due.ifPresent(moment -> queue.add(
                new Job(WebAddress.host(source.source().url()), Job.Kind.SOURCE, moment, () -> visit(source))));
    }

    /** Unless the source was polled just now, as planned. */
    private void visit(Watched source) {
        Instant now = clock.instant();
        if (source.hurried(now).filter(due -> !due.isAfter(now)).isPresent()) {
            poll.accept(source);
        }
        lineUp(source);
    }
}
