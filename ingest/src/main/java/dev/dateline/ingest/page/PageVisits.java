package dev.dateline.ingest.page;

import dev.dateline.domain.article.url.CanonicalUrl;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceKind;
import dev.dateline.domain.item.Trouble;
import dev.dateline.ingest.fetch.BodyBudget;
import dev.dateline.ingest.fetch.FetchOutcome;
import dev.dateline.ingest.fetch.FetchOutcome.Blocked;
import dev.dateline.ingest.fetch.FetchOutcome.Elsewhere;
import dev.dateline.ingest.fetch.FetchOutcome.Failed;
import dev.dateline.ingest.fetch.FetchOutcome.Fresh;
import dev.dateline.ingest.fetch.FetchOutcome.Gone;
import dev.dateline.ingest.fetch.FetchOutcome.NotModified;
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
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Runs errands to pages. What fails is tried again a few times and then set aside; the entry was published long before.
 * A page that is not there means a withdrawn article: at once when it says so (410) or when its entry vanished, else
 * after the last try, since feeds may announce a page before it stands.
 */
public final class PageVisits {
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(3));
    private static final int MOST_MOVES = 5;
    private static final int FOUND_ELSEWHERE = 302;
    private static final String NOT_TAKEN = "Kafka did not take the page.";
    private static final Duration THROTTLED = Duration.ofMinutes(1);
    private static final Set<Trouble> HOPELESS =
            Set.of(Trouble.UNAUTHORIZED, Trouble.HTTP_CLIENT, Trouble.REDIRECTS, Trouble.TOO_LARGE, Trouble.TLS);

    private final HttpFetcher fetcher;
    private final Robots robots;
    private final PoliteQueue queue;
    private final PageDesk desk;
    private final long maxBytes;
    private final InstantSource clock;
    private final Revisits revisits;

    /**
     * Visits to pages, one to each unless its entry changes.
     *
     * @param maxBytes largest page taken, after decompression
     */
    public PageVisits(
            HttpFetcher fetcher, Robots robots, PoliteQueue queue, Wire wire, long maxBytes, InstantSource clock) {
        this(fetcher, robots, queue, new PageDesk(wire, clock), maxBytes, clock, new Revisits(false));
    }

    private PageVisits(
            HttpFetcher fetcher,
            Robots robots,
            PoliteQueue queue,
            PageDesk desk,
            long maxBytes,
            InstantSource clock,
            Revisits revisits) {
        this.fetcher = fetcher;
        this.robots = robots;
        this.queue = queue;
        this.desk = desk;
        this.maxBytes = maxBytes;
        this.clock = clock;
        this.revisits = revisits;
    }

    /** The same, and where it is wanted pages of live news are looked at again within a day. */
    public PageVisits lookingAgain(boolean wanted) {
        return new PageVisits(fetcher, robots, queue, desk, maxBytes, clock, new Revisits(wanted));
    }

    /** Lines the errand up. */
    public void run(PageErrand errand) {
        enqueue(PageTry.first(errand), clock.instant());
    }

    /**
     * What keeps us from a section page, if anything does; asks for the site's rules when they are not known. Nothing
     * keeps us from feeds and sitemaps, which are published to be polled.
     */
    public Optional<Blocked> refusal(Source source) {
        if (source.kind() != SourceKind.SECTION_PAGE) {
            return Optional.empty();
        }
        Permission permission = robots.ask(source.url(), source.tlsUnchecked());
        if (permission instanceof Permission.Granted granted) {
            queue.space(WebAddress.host(source.url()), granted.delay());
            return Optional.empty();
        }
        String reason = permission instanceof Permission.Unknown unknown
                ? unknown.reason()
                : "The site's robots.txt keeps us out of this page; ask its owner, or take the site's feed.";
        return Optional.of(new Blocked(Trouble.ROBOTS, reason));
    }

    private void enqueue(PageTry trial, Instant due) {
        boolean again = trial.errand().purpose() == Purpose.AGAIN;
        Job.Kind kind = again ? Job.Kind.PAGE_AGAIN : Job.Kind.PAGE;
        if (!queue.add(new Job(trial.host(), kind, due, () -> visit(trial)))) {
            giveUp(trial.errand(), "Too many pages are waiting to be fetched; see ingest.pages-waiting.");
        }
    }

    private void visit(PageTry trial) {
        if (trial.errand().sender().wants()) {
            visitWanted(trial);
        }
    }

    private void visitWanted(PageTry trial) {
        Optional<Permission> permission = robots.known(trial.page());
        if (permission.isEmpty()) {
            robots.learn(trial.page(), trial.tlsUnchecked());
            enqueue(trial, clock.instant());
        } else if (permission.get() instanceof Permission.Granted granted) {
            queue.space(trial.host(), granted.delay());
            fetch(trial);
        } else if (permission.get() instanceof Permission.Unknown unknown) {
            again(trial, unknown.until(), unknown.reason());
        } else {
            trial.errand().sender().ended(End.DONE);
        }
    }

    private void fetch(PageTry trial) {
        try (BodyBudget.Share share = fetcher.share()) {
            FetchRequest request = FetchRequest.page(trial.page(), validators(trial.errand()), maxBytes)
                    .withTlsUnchecked(trial.tlsUnchecked())
                    .following(next -> mayGoOn(trial, next));
            conclude(trial, fetcher.fetch(request, share));
        }
    }

    private static Validators validators(PageErrand errand) {
        PageSeen seen = errand.seen();
        return seen == null ? Validators.NONE : seen.validators();
    }

    /** Within one visit redirects are followed on the same host and within its rules; else it takes another visit. */
    private boolean mayGoOn(PageTry trial, URI next) {
        return WebAddress.host(next).equals(trial.host())
                && robots.known(next).map(Permission.Granted.class::isInstance).orElse(false);
    }

    /** Redirected to another site: that one's line, and its rules, count from now on. */
    private void move(PageTry trial, URI next) {
        if (trial.moves() == MOST_MOVES) {
            giveUp(trial.errand(), trial.errand().page() + " redirects from site to site without end.");
        } else {
            enqueue(trial.at(next), clock.instant());
        }
    }

    private void conclude(PageTry trial, FetchOutcome outcome) {
        if (outcome instanceof Fresh fresh) {
            found(trial, fresh);
        } else if (outcome instanceof NotModified same) {
            unchanged(trial, same.validators());
        } else if (outcome instanceof Elsewhere elsewhere) {
            move(trial, elsewhere.route().answered());
        } else if (outcome instanceof Gone) {
            withdrawn(trial, 410);
        } else if (outcome instanceof Throttled throttled) {
            Instant until = clock.instant().plus(throttled.retryAfter().orElse(THROTTLED));
            queue.keepShut(trial.host(), until);
            again(trial, until, trial.page() + " answers " + throttled.status() + ": too many requests.");
        } else if (outcome instanceof Blocked blocked) {
            giveUp(trial.errand(), blocked.message());
        } else if (outcome instanceof Failed failed) {
            failed(trial, failed);
        }
    }

    private void failed(PageTry trial, Failed failed) {
        if (failed.trouble() == Trouble.NOT_FOUND) {
            missing(trial, failed.message());
        } else if (HOPELESS.contains(failed.trouble())) {
            giveUp(trial.errand(), failed.message());
        } else {
            again(trial, failed.message());
        }
    }

    /** Feeds may announce a page before it stands: only a check, or the last try, is certain. */
    private void missing(PageTry trial, String message) {
        if (trial.errand().purpose() == Purpose.CHECK || isLast(trial)) {
            withdrawn(trial, 404);
        } else {
            again(trial, message);
        }
    }

    private void found(PageTry trial, Fresh fresh) {
        if (leadsToFront(trial, fresh)) {
            elsewhere(trial, fresh.route().answered());
        } else if (trial.errand().purpose() == Purpose.CHECK) {
            trial.errand().sender().ended(End.DONE);
        } else if (!MediaType.isPage(fresh.contentType())) {
            giveUp(trial.errand(), "This is no web page but " + fresh.contentType() + ".");
        } else {
            read(trial, fresh);
        }
    }

    private void read(PageTry trial, Fresh fresh) {
        PageSeen before = trial.errand().seen();
        if (before != null && before.isSame(fresh)) {
            unchanged(trial, fresh.validators());
        } else if (desk.found(trial.errand(), fresh)) {
            trial.errand().sender().ended(End.DONE);
            look(
                    before == null
                            ? revisits.afterReading(trial.errand(), PageSeen.first(fresh))
                            : revisits.afterLooking(trial.errand(), before.again(fresh)));
        } else {
            again(trial, NOT_TAKEN);
        }
    }

    private void unchanged(PageTry trial, Validators validators) {
        PageSeen before = trial.errand().seen();
        trial.errand().sender().ended(End.DONE);
        look(before == null ? Optional.empty() : revisits.afterLooking(trial.errand(), before.again(validators)));
    }

    private void look(Optional<Revisits.Look> look) {
        look.ifPresent(
                next -> enqueue(PageTry.first(next.errand()), clock.instant().plus(next.pause())));
    }

    private static boolean leadsToFront(PageTry trial, Fresh fresh) {
        return CanonicalUrl.isFrontOf(
                fresh.route().answered().toString(), trial.errand().page().toString());
    }

    /** A front is not the article's page. That the article is gone it tells only where its page was read, or its entry vanished. */
    private void elsewhere(PageTry trial, URI front) {
        if (trial.errand().purpose() != Purpose.READ) {
            withdrawn(trial, FOUND_ELSEWHERE);
        } else {
            giveUp(trial.errand(), trial.errand().page() + " leads to " + front + ".");
        }
    }

    private void withdrawn(PageTry trial, int status) {
        if (desk.withdrawn(trial, status)) {
            revisits.end(trial.errand());
            trial.errand().sender().ended(End.WITHDRAWN);
        } else {
            again(trial, NOT_TAKEN);
        }
    }

    private void again(PageTry trial, String reason) {
        again(trial, clock.instant(), reason);
    }

    /** Not before a moment, at which the origin may let us in. */
    private void again(PageTry trial, Instant earliest, String reason) {
        if (isLast(trial)) {
            giveUp(trial.errand(), reason);
        } else {
            Instant due = clock.instant().plus(PAUSES.get(trial.number()));
            enqueue(trial.next(), due.isAfter(earliest) ? due : earliest);
        }
    }

    private static boolean isLast(PageTry trial) {
        return trial.number() == PAUSES.size();
    }

    private void giveUp(PageErrand errand, String reason) {
        desk.setAside(errand, reason);
        revisits.end(errand);
        errand.sender().ended(End.DONE);
    }
}
