package dev.dateline.ingest.schedule;

import dev.dateline.domain.item.SourceStatus;
import dev.dateline.domain.item.SourceStatus.State;
import dev.dateline.ingest.fetch.BodyBudget;
import dev.dateline.ingest.fetch.FetchOutcome;
import dev.dateline.ingest.fetch.FetchOutcome.Blocked;
import dev.dateline.ingest.fetch.FetchOutcome.Failed;
import dev.dateline.ingest.fetch.FetchOutcome.Fresh;
import dev.dateline.ingest.fetch.FetchOutcome.Gone;
import dev.dateline.ingest.fetch.FetchOutcome.NotModified;
import dev.dateline.ingest.fetch.FetchOutcome.Throttled;
import dev.dateline.ingest.fetch.FetchRequest;
import dev.dateline.ingest.fetch.HttpFetcher;
import dev.dateline.ingest.fetch.Validators;
import dev.dateline.ingest.fetch.WebAddress;
import dev.dateline.ingest.queue.PoliteQueue;
import dev.dateline.ingest.schedule.StatusAfter.Ailment;
import dev.dateline.ingest.schedule.StatusAfter.Memory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Polls one source once: asks, works off the answer, and says how the source is and when it is asked again. */
final class Poller {
    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);
    /** Other sources of the host do not wait longer than this. */
    private static final Duration LONGEST_REST = Duration.ofHours(1);

    private final HttpFetcher fetcher;
    private final AnswerDesk desk;
    private final PollPlan plan;
    private final long maxBytes;
    private final PoliteQueue queue;
    private final InstantSource clock;

    Poller(AnswerDesk desk, PollPlan plan, long maxBytes, Polling.Surroundings around) {
        this.desk = desk;
        this.plan = plan;
        this.maxBytes = maxBytes;
        this.fetcher = around.fetcher();
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
        Validators validators = new Validators(before.etag(), before.lastModified());
        try (BodyBudget.Share share = fetcher.share()) {
            FetchRequest request = FetchRequest.feed(watched.source().url(), validators, maxBytes);
            FetchOutcome outcome = fetcher.fetch(request, share);
            Poll poll = new Poll(watched.source(), before, clock.instant());
            SourceStatus after =
                    watched.update(HubWatch.spared(watched.source(), before, after(watched, poll, outcome)));
            if (outcome instanceof Fresh answer && after.state() == State.OK) {
                heard.accept(answer);
            }
            return watched.status();
        }
    }

    private SourceStatus after(Watched watched, Poll poll, FetchOutcome outcome) {
        if (outcome instanceof Fresh answer) {
            return read(watched, poll, answer);
        }
        Memory memory = Memory.of(poll.before());
        if (outcome instanceof NotModified same) {
            Memory renewed = memory.with(same.validators().orElse(memory.validators()));
            return StatusAfter.success(poll, renewed, plan.afterAnswer(poll, false, same.freshFor(), watched.pace()));
        }
        if (outcome instanceof Gone) {
            String message = "This source is gone for good (410); remove it, or add its new address.";
            return StatusAfter.trouble(poll, memory, plan.afterGone(poll), new Ailment(State.GONE, message));
        }
        return trouble(poll, memory, outcome);
    }

    private SourceStatus trouble(Poll poll, Memory memory, FetchOutcome outcome) {
        if (outcome instanceof Throttled throttled) {
            return patience(poll, memory, throttled);
        }
        Ailment ailment = outcome instanceof Blocked blocked
                ? new Ailment(State.BLOCKED, blocked.message())
                : new Ailment(State.FAILING, ((Failed) outcome).message());
        return StatusAfter.trouble(poll, memory, plan.afterFailure(poll), ailment);
    }

    /** Too many requests (429) means all of ours, so the whole host gets a rest. */
    private SourceStatus patience(Poll poll, Memory memory, Throttled throttled) {
        Instant next = plan.afterThrottle(poll, throttled.retryAfter());
        Instant longest = poll.at().plus(LONGEST_REST);
        if (throttled.status() == 429) {
            queue.keepShut(WebAddress.host(poll.source().url()), next.isBefore(longest) ? next : longest);
        }
        String message = "The origin asks for patience (" + throttled.status() + "); it is asked again later.";
        return StatusAfter.trouble(poll, memory, next, new Ailment(State.FAILING, message));
    }

    /** What breaks the reader is the fault of this source alone. */
    private SourceStatus read(Watched watched, Poll poll, Fresh answer) {
        try {
            return desk.workOff(watched, poll, answer);
        } catch (RuntimeException | StackOverflowError broken) {
            LOG.error("The answer of {} could not be worked off", poll.source().url(), broken);
            String message = "Its answer could not be worked off (" + broken + "); please report this.";
            Memory memory = Memory.of(poll.before()).wantingAll(null);
            return StatusAfter.trouble(poll, memory, plan.afterFailure(poll), new Ailment(State.FAILING, message));
        }
    }
}
