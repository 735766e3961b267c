package dev.dateline.ingest.schedule;

import dev.dateline.domain.item.PushLease;
import dev.dateline.domain.item.Source;
import dev.dateline.ingest.fetch.FetchOutcome.Fresh;
import dev.dateline.ingest.fetch.FetchOutcome.Route;
import dev.dateline.ingest.fetch.Validators;
import dev.dateline.ingest.push.LeasePlan;
import dev.dateline.ingest.push.Push;
import dev.dateline.ingest.push.PushedSource;
import dev.dateline.ingest.schedule.AnswerDesk.PartOutcome;
import dev.dateline.ingest.topic.StatusSink;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** A watched source as hubs see it: what they deliver waits for its turn behind a poll that is under way. */
final class Pushed implements PushedSource {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Watched watched;
    private final AnswerDesk desk;
    private final StatusSink statuses;
    private final InstantSource clock;
    private final Runnable pollSoon;

    Pushed(Watched watched, AnswerDesk desk, Polling.Surroundings around, Runnable pollSoon) {
        this.watched = watched;
        this.desk = desk;
        this.statuses = around.wire().statuses();
        this.clock = around.clock();
        this.pollSoon = pollSoon;
    }

    @Override
    public Source source() {
        return watched.source();
    }

    @Override
    public Optional<PushLease> lease() {
        return watched.lease();
    }

    @Override
    public void change(UnaryOperator<PushLease> change) {
        watched.change(change).ifPresent(statuses::publish);
    }

    @Override
    public void lease(PushLease newer) {
        statuses.publish(watched.lease(newer));
    }

    @Override
    public boolean take(Push push) {
        try {
            if (!watched.turn().tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return false;
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return false;
        }
        try {
            return !watched.isLeft() && workOff(push);
        } finally {
            watched.turn().unlock();
        }
    }

    /** What cannot be read as a feed is a ring at the door. */
    private boolean workOff(Push push) {
        watched.change(lease -> LeasePlan.pushed(lease, clock.instant()));
        Poll poll = new Poll(watched.source(), watched.status(), clock.instant());
        PartOutcome outcome = desk.workOffPart(watched, poll, answer(push));
        if (outcome == PartOutcome.UNREADABLE) {
            pollSoon();
        }
        statuses.publish(watched.status());
        return outcome != PartOutcome.REFUSED;
    }

    private Fresh answer(Push push) {
        URI topic =
                watched.lease().map(PushLease::topic).orElse(watched.source().url());
        Route route = new Route(topic, topic, false, false);
        return new Fresh(push.body(), push.contentType(), 200, route, Validators.NONE, Duration.ZERO, List.of());
    }

    @Override
    public void pollSoon() {
        pollSoon.run();
    }
}
