package dev.dateline.ingest.page;

import dev.dateline.domain.item.DeadLetter;
import dev.dateline.domain.item.Fetched;
import dev.dateline.domain.item.Item;
import dev.dateline.domain.item.ItemContent;
import dev.dateline.domain.item.Trouble;
import dev.dateline.ingest.fetch.BodyBudget;
import dev.dateline.ingest.fetch.FetchOutcome;
import dev.dateline.ingest.fetch.FetchOutcome.Blocked;
import dev.dateline.ingest.fetch.FetchOutcome.Failed;
import dev.dateline.ingest.fetch.FetchOutcome.Fresh;
import dev.dateline.ingest.fetch.FetchOutcome.Gone;
import dev.dateline.ingest.fetch.FetchOutcome.Throttled;
import dev.dateline.ingest.fetch.FetchRequest;
import dev.dateline.ingest.fetch.HttpFetcher;
import dev.dateline.ingest.fetch.Validators;
import dev.dateline.ingest.fetch.WebAddress;
import dev.dateline.ingest.page.PageErrand.End;
import dev.dateline.ingest.page.PageErrand.Purpose;
import dev.dateline.ingest.queue.Job;
import dev.dateline.ingest.queue.PoliteQueue;
import dev.dateline.ingest.topic.Wire;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/**
 * Runs errands to pages. What fails is tried again a few times and then set aside; the entry was published long before.
 * A page that is not there means a withdrawn article: at once when it says so (410) or when its entry vanished, else
 * after the last try, since feeds may announce a page before it stands.
 */
public final class PageVisits {
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(3));
    private static final Duration THROTTLED = Duration.ofMinutes(1);
    private static final Set<Trouble> HOPELESS =
            Set.of(Trouble.UNAUTHORIZED, Trouble.HTTP_CLIENT, Trouble.REDIRECTS, Trouble.TOO_LARGE, Trouble.TLS);

    private final HttpFetcher fetcher;
    private final Robots robots;
    private final PoliteQueue queue;
    private final Wire wire;
    private final long maxBytes;
    private final InstantSource clock;

    /**
     * Visits to pages.
     *
     * @param maxBytes largest page taken, after decompression
     */
    public PageVisits(
            HttpFetcher fetcher, Robots robots, PoliteQueue queue, Wire wire, long maxBytes, InstantSource clock) {
        this.fetcher = fetcher;
        this.robots = robots;
        this.queue = queue;
        this.wire = wire;
        this.maxBytes = maxBytes;
        this.clock = clock;
    }

    /** Lines the errand up. */
    public void run(PageErrand errand) {
        enqueue(new Try(errand, 0), clock.instant());
    }

    /** One of several tries; the first is number 0. */
    private record Try(PageErrand errand, int number) {
        Try next() {
            return new Try(errand, number + 1);
        }

        boolean isLast() {
            return number == PAUSES.size();
        }
    }

    private void enqueue(Try trial, Instant due) {
        String host = WebAddress.host(trial.errand().page());
        if (!queue.add(new Job(host, Job.Kind.PAGE, due, () -> visit(trial)))) {
            giveUp(trial.errand(), "Too many pages are waiting to be fetched; see ingest.pages-waiting.");
        }
    }

    private void visit(Try trial) {
        Permission permission = robots.check(trial.errand().page());
        if (permission instanceof Permission.Granted granted) {
            queue.space(WebAddress.host(trial.errand().page()), granted.delay());
            fetch(trial);
        } else if (permission instanceof Permission.Unknown unknown) {
            again(trial, unknown.reason());
        } else {
            trial.errand().end().accept(End.DONE);
        }
    }

    private void fetch(Try trial) {
        try (BodyBudget.Share share = fetcher.share()) {
            FetchRequest request = FetchRequest.page(trial.errand().page(), Validators.NONE, maxBytes);
            conclude(trial, fetcher.fetch(request, share));
        }
    }

    private void conclude(Try trial, FetchOutcome outcome) {
        if (outcome instanceof Fresh fresh) {
            found(trial, fresh);
        } else if (outcome instanceof Gone) {
            withdrawn(trial, 410);
        } else if (outcome instanceof Throttled throttled) {
            Instant until = clock.instant().plus(throttled.retryAfter().orElse(THROTTLED));
            queue.keepShut(WebAddress.host(trial.errand().page()), until);
            again(trial, trial.errand().page() + " answers " + throttled.status() + ": too many requests.");
        } else if (outcome instanceof Blocked blocked) {
            giveUp(trial.errand(), blocked.message());
        } else if (outcome instanceof Failed failed) {
            failed(trial, failed);
        }
    }

    private void failed(Try trial, Failed failed) {
        boolean missing = failed.trouble() == Trouble.NOT_FOUND;
        if (missing && (trial.errand().purpose() == Purpose.CHECK || trial.isLast())) {
            withdrawn(trial, 404);
        } else if (HOPELESS.contains(failed.trouble())) {
            giveUp(trial.errand(), failed.message());
        } else {
            again(trial, failed.message());
        }
    }

    private void found(Try trial, Fresh fresh) {
        if (trial.errand().purpose() == Purpose.CHECK) {
            trial.errand().end().accept(End.DONE);
        } else if (MediaType.isPage(fresh.contentType())) {
            Fetched fetched =
                    new Fetched(fresh.route().answered(), clock.instant(), fresh.status(), fresh.contentType());
            var page = new ItemContent.Page(
                    fresh.body(), MediaType.charset(fresh.contentType()).orElse(null));
            publish(trial, fetched, page, End.DONE);
        } else {
            giveUp(trial.errand(), "This is no web page but " + fresh.contentType() + ".");
        }
    }

    private void withdrawn(Try trial, int status) {
        Fetched fetched = new Fetched(trial.errand().page(), clock.instant(), status, null);
        publish(trial, fetched, new ItemContent.Gone("Its page answers " + status + "."), End.WITHDRAWN);
    }

    private void publish(Try trial, Fetched fetched, ItemContent content, End end) {
        PageErrand errand = trial.errand();
        Item item = new Item(
                errand.article(),
                errand.source().id(),
                errand.source().outlet(),
                errand.url(),
                errand.arrival(),
                fetched,
                content);
        if (wire.items().publish(List.of(item)).isEmpty()) {
            errand.end().accept(end);
        } else {
            again(trial, "Kafka did not take the page.");
        }
    }

    private void again(Try trial, String reason) {
        if (trial.isLast()) {
            giveUp(trial.errand(), reason);
        } else {
            enqueue(trial.next(), clock.instant().plus(PAUSES.get(trial.number())));
        }
    }

    private void giveUp(PageErrand errand, String reason) {
        if (errand.purpose() == Purpose.READ) {
            wire.deadLetters()
                    .setAside(new DeadLetter(
                            errand.page().toString(),
                            "fetch",
                            reason,
                            clock.instant(),
                            new byte[0],
                            0,
                            errand.source().id()));
        }
        errand.end().accept(End.DONE);
    }
}
