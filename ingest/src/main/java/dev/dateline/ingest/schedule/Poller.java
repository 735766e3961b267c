package dev.dateline.ingest.schedule;

import dev.dateline.domain.item.Forecast;
import dev.dateline.domain.item.Move;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceMemory;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.domain.item.SourceStatus.State;
import dev.dateline.domain.item.Trouble;
import dev.dateline.ingest.fetch.BodyBudget;
import dev.dateline.ingest.fetch.FetchOutcome;
import dev.dateline.ingest.fetch.FetchOutcome.Blocked;
import dev.dateline.ingest.fetch.FetchOutcome.Fresh;
import dev.dateline.ingest.fetch.FetchOutcome.Gone;
import dev.dateline.ingest.fetch.FetchOutcome.NotModified;
import dev.dateline.ingest.fetch.FetchOutcome.Route;
import dev.dateline.ingest.fetch.FetchOutcome.Throttled;
import dev.dateline.ingest.fetch.FetchRequest;
import dev.dateline.ingest.fetch.HttpFetcher;
import dev.dateline.ingest.fetch.Validators;
import dev.dateline.ingest.fetch.WebAddress;
import dev.dateline.ingest.page.PageVisits;
import dev.dateline.ingest.queue.PoliteQueue;
import dev.dateline.ingest.schedule.StatusAfter.Memory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Polls one source once: asks, works off the answer, and says how the source is and when it is asked again. */
final class Poller {
    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);
    /** Other sources of the host do not wait longer than this. */
    private static final Duration LONGEST_REST = Duration.ofDays(2);

    private static final int TOO_MANY = 429;
    private static final Duration LONGEST_TRUST = Duration.ofDays(1);
    private static final Duration SHORTEST_TRUST = Duration.ofHours(6);
    /** A silence as unlikely as this makes "not modified" doubtful. */
    private static final double OVERDUE = 0.01;

    private final HttpFetcher fetcher;
    private final AnswerDesk desk;
    private final PollPlan plan;
    private final Checkup checkup = new Checkup();
    private final long maxBytes;
    private final PageVisits pages;
    private final PoliteQueue queue;
    private final InstantSource clock;

    Poller(AnswerDesk desk, PollPlan plan, long maxBytes, Polling.Surroundings around) {
        this.desk = desk;
        this.plan = plan;
        this.maxBytes = maxBytes;
        this.fetcher = around.fetcher();
        this.pages = around.pages();
        this.queue = around.queue();
        this.clock = around.clock();
    }

    /**
     * Polls and returns the status after it, which the source has taken; no hub's delivery is worked off meanwhile.
     *
     * @param heard is told of an answer in full that could be worked off
     */
    SourceStatus poll(Watched watched, Consumer<Fresh> heard) {
        watched.turn().lock();
        try {
            return pollAlone(watched, heard);
        } finally {
            watched.turn().unlock();
        }
    }

    private SourceStatus pollAlone(Watched watched, Consumer<Fresh> heard) {
        SourceStatus before = watched.status();
        Instant begin = clock.instant();
        Validators validators = wantsAll(before, begin) ? Validators.NONE : validators(before);
        try (BodyBudget.Share share = fetcher.share()) {
            FetchRequest request = FetchRequest.feed(watched.source().url(), validators, maxBytes)
                    .withTlsUnchecked(watched.source().tlsUnchecked());
            Optional<Blocked> refusal = pages.refusal(watched.source());
            FetchOutcome outcome = refusal.isPresent() ? refusal.get() : fetcher.fetch(request, share);
            Poll poll = new Poll(watched.source(), before, clock.instant());
            SourceStatus judged = judged(poll, after(watched, poll, outcome), begin);
            SourceStatus after = watched.update(HubWatch.spared(watched.source(), judged));
            if (outcome instanceof Fresh answer && after.failures() == 0) {
                heard.accept(answer);
            }
            return watched.status();
        }
    }

    private SourceStatus judged(Poll poll, SourceStatus after, Instant begin) {
        return after.failures() == 0 ? checkup.well(poll, after, Duration.between(begin, poll.at())) : after;
    }

    private static Validators validators(SourceStatus before) {
        return new Validators(before.etag(), before.lastModified());
    }

    /** Some origins answer "not modified" for ever: once a day, and sooner when news is overdue, they are not asked that. */
    private static boolean wantsAll(SourceStatus before, Instant now) {
        Instant lastFull = before.memory().lastFull();
        if (lastFull == null || lastFull.isBefore(now.minus(LONGEST_TRUST))) {
            return true;
        }
        return lastFull.isBefore(now.minus(SHORTEST_TRUST))
                && Forecast.silence(before.memory().rhythm(), now) < OVERDUE;
    }

    private SourceStatus after(Watched watched, Poll poll, FetchOutcome outcome) {
        if (outcome instanceof Fresh answer) {
            return moving(poll, read(watched, poll, answer), answer.route());
        }
        if (outcome instanceof NotModified same) {
            return moving(poll, desk.workOff(watched, poll, same), same.route());
        }
        if (outcome instanceof Throttled throttled) {
            return patience(poll, throttled);
        }
        Memory memory = Memory.of(poll.before());
        if (outcome instanceof Gone) {
            String message = "This source is gone for good (410); remove it, or add its new address.";
            return StatusAfter.trouble(poll, memory, plan.afterGone(poll), new Health(State.GONE, null, message));
        }
        return failed(poll, memory, Complaint.of(outcome));
    }

    /** A permanent redirect counts only on the way to something readable. */
    private static SourceStatus moving(Poll poll, SourceStatus after, Route route) {
        Move before = after.memory().move();
        Move move = after.failures() == 0 ? MoveWatch.answered(before, route, poll.at()) : MoveWatch.failed(before);
        return after.with(after.memory().withMove(move));
    }

    private SourceStatus failed(Poll poll, Memory memory, Health health) {
        Trouble trouble = Objects.requireNonNull(health.trouble());
        if (checkup.isOurs(poll, trouble)) {
            SourceStatus before = poll.before();
            String message =
                    "Not reached, like most hosts just now: look for the cause on our side. " + health.message();
            return before.withHealth(before.state(), Trouble.OURS, message)
                    .askedAgain(plan.afterFailure(poll, Trouble.OURS));
        }
        SourceMemory learned =
                memory.learned().withMove(MoveWatch.failed(memory.learned().move()));
        return StatusAfter.trouble(poll, memory.with(learned), plan.afterFailure(poll, trouble), health);
    }

    /** Too many requests (429) means all of ours, so the whole host gets a rest. */
    private SourceStatus patience(Poll poll, Throttled throttled) {
        Instant next = plan.afterThrottle(poll, throttled.retryAfter());
        if (throttled.status() == TOO_MANY) {
            rest(poll.source(), poll.at(), next);
        }
        String message = "The origin asks for patience (" + throttled.status() + "); it is asked again later.";
        Trouble trouble = throttled.status() == TOO_MANY ? Trouble.RATE_LIMITED : Trouble.HTTP_SERVER;
        Health health = Health.failing(trouble, message);
        return StatusAfter.trouble(poll, Memory.of(poll.before()), next, health);
    }

    /** After a start: a host that sent us away before goes on resting. */
    void goOnResting(Source source, SourceStatus status) {
        Instant last = status.lastPolled();
        if (status.trouble() == Trouble.RATE_LIMITED && last != null) {
            rest(source, last, status.nextPoll());
        }
    }

    private void rest(Source source, Instant from, Instant until) {
        Instant longest = from.plus(LONGEST_REST);
        queue.keepShut(WebAddress.host(source.url()), until.isBefore(longest) ? until : longest);
    }

    /** What breaks the reader is the fault of this source alone. */
    private SourceStatus read(Watched watched, Poll poll, Fresh answer) {
        try {
            return desk.workOff(watched, poll, answer);
        } catch (RuntimeException | StackOverflowError broken) {
            LOG.error("The answer of {} could not be worked off", poll.source().url(), broken);
            String message = "Its answer could not be worked off (" + broken + "); please report this.";
            Memory memory = Memory.of(poll.before()).wantingAll(null);
            Instant next = plan.afterFailure(poll, Trouble.UNREADABLE);
            return StatusAfter.trouble(poll, memory, next, Health.failing(Trouble.UNREADABLE, message));
        }
    }
}
