package dev.dateline.ingest.schedule;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.item.PushLease;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceMemory;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.ingest.feed.FeedPace;
import dev.dateline.ingest.schedule.SeenEntry.Errand;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/**
 * A source while we poll it: its status, and what is still to be done about its pages. One thread polls it at a time;
 * others report ends of errands and changes of its subscription meanwhile.
 */
final class Watched {
    private final Source source;
    private final Instant since;
    private final Map<ArticleId, Errand> errands = new HashMap<>();
    private final Set<ArticleId> withdrawn = new HashSet<>();
    private final Lock turn = new ReentrantLock();
    private SourceStatus status;
    private FeedPace pace = FeedPace.UNSAID;
    private Instant earliest = Instant.MAX;
    private Instant hurriedUntil = Instant.MIN;
    private Duration hurriedEvery = Duration.ZERO;
    private boolean inHaste;
    private boolean left;
    private boolean handedOver;
    private boolean departed;
    private boolean rung;

    /**
     * A source that is ours from now on.
     *
     * @param since when it was added
     */
    Watched(Source source, Instant since, SourceStatus status) {
        this.source = source;
        this.since = since;
        this.status = status;
        for (SeenEntry entry : SeenEntry.read(status.seenEntries())) {
            if (entry.errand() != null) {
                errands.put(entry.article(), entry.errand());
            }
        }
    }

    Source source() {
        return source;
    }

    Instant since() {
        return since;
    }

    synchronized SourceStatus status() {
        return status;
    }

    synchronized List<SeenEntry> seen() {
        return SeenEntry.read(status.seenEntries()).stream()
                .filter(entry -> entry.listed() || !withdrawn.contains(entry.article()))
                .toList();
    }

    synchronized FeedPace pace() {
        return pace;
    }

    synchronized void pace(FeedPace newPace) {
        pace = newPace;
    }

    /** If there is a reason to hurry, it may be asked from this moment on. */
    synchronized void mayBeHurried(Instant from) {
        earliest = from;
    }

    /** It is to be polled so often until then; false when it was in haste already. */
    synchronized boolean hurry(Instant until, Duration every) {
        boolean first = !inHaste;
        hurriedEvery = first || every.compareTo(hurriedEvery) < 0 ? every : hurriedEvery;
        hurriedUntil = until;
        inHaste = true;
        return first;
    }

    /** When it is polled next in haste: not before that is allowed. Empty when the haste is over. */
    synchronized Optional<Instant> hurried(Instant now) {
        Instant last = status.lastPolled();
        boolean over = left || status.failures() > 0 || !now.isBefore(hurriedUntil);
        if (last == null || over || earliest.isAfter(hurriedUntil)) {
            inHaste = false;
            return Optional.empty();
        }
        Instant due = last.plus(hurriedEvery);
        return Optional.of(due.isAfter(earliest) ? due : earliest);
    }

    synchronized void begin(ArticleId article, Errand errand) {
        errands.put(article, errand);
    }

    synchronized void end(ArticleId article) {
        errands.remove(article);
    }

    /** The article was withdrawn: should it come back, it is news. */
    synchronized void withdraw(ArticleId article) {
        errands.remove(article);
        withdrawn.add(article);
    }

    /** Takes the status after a poll and returns it as it is now: without what was withdrawn, with open errands. */
    synchronized SourceStatus update(SourceStatus after) {
        List<SeenEntry> seen = SeenEntry.read(after.seenEntries()).stream()
                .filter(entry -> entry.listed() || !withdrawn.contains(entry.article()))
                .map(entry -> entry.with(errands.get(entry.article())))
                .toList();
        withdrawn.clear();
        SourceMemory memory = after.memory().with(status.memory().push());
        status = after.withSeenEntries(SeenEntry.texts(seen)).with(memory);
        return status;
    }

    synchronized Optional<PushLease> lease() {
        return Optional.ofNullable(status.memory().push());
    }

    /** Takes another subscription and returns the status with it. */
    synchronized SourceStatus lease(PushLease newer) {
        status = status.with(status.memory().with(newer));
        return status;
    }

    /** Changes its subscription; returns the status with the change, empty when there is none. */
    synchronized Optional<SourceStatus> change(UnaryOperator<PushLease> change) {
        PushLease before = status.memory().push();
        if (before == null) {
            return Optional.empty();
        }
        PushLease after = change.apply(before);
        return after.equals(before) ? Optional.empty() : Optional.of(lease(after));
    }

    /** One thread at a time works off what the source says: whoever holds this. */
    Lock turn() {
        return turn;
    }

    /** Somebody wants it polled soon; false when that is in line already. */
    synchronized boolean ring() {
        boolean first = !rung;
        rung = true;
        return first;
    }

    /** What was in line is done. */
    synchronized void rung() {
        rung = false;
    }

    /** It is no longer ours; a visit under way counts for nothing. */
    synchronized void leave() {
        left = true;
        handedOver = false;
    }

    /** It is no longer ours once the visit under way is over; that one still counts. */
    synchronized void handOver() {
        handedOver = !left || handedOver;
        left = true;
        departed = true;
    }

    /** It is paused, removed or another instance's: what is still to be done about its pages is not ours to do. */
    synchronized void depart() {
        leave();
        departed = true;
    }

    synchronized boolean isDeparted() {
        return departed;
    }

    /** Whether what a visit brings counts. */
    synchronized boolean counts() {
        return !left || handedOver;
    }

    synchronized boolean isLeft() {
        return left;
    }
}
