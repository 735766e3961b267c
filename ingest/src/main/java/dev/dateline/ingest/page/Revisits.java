package dev.dateline.ingest.page;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.item.Arrival;
import dev.dateline.ingest.page.PageErrand.End;
import dev.dateline.ingest.page.PageErrand.Purpose;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Plans further looks at the pages of live news, which tell of edits and withdrawals that no feed tells: 1, 6 and 24 hours
 * after the first. Most edits come within a day; a look asks with validators and costs an unchanged page next to nothing.
 * The plan lives in memory: a restart forgets it.
 */
final class Revisits {
    private static final List<Duration> PAUSES =
            List.of(Duration.ofHours(1), Duration.ofHours(5), Duration.ofHours(18));

    private final boolean wanted;
    private final Set<ArticleId> planned = ConcurrentHashMap.newKeySet();

    /**
     * A plan.
     *
     * @param wanted whether pages are looked at again at all
     */
    Revisits(boolean wanted) {
        this.wanted = wanted;
    }

    /** A look that is to be made after a pause. */
    record Look(PageErrand errand, Duration pause) {}

    /** The first look after a page was read; none for old news, and where one is planned already. */
    Optional<Look> afterReading(PageErrand errand, PageSeen seen) {
        boolean first = wanted && errand.arrival() == Arrival.LIVE && planned.add(errand.article());
        return first ? look(errand, seen) : Optional.empty();
    }

    /** The next look, if this was not the last. */
    Optional<Look> afterLooking(PageErrand errand, PageSeen seen) {
        if (seen.visits() >= PAUSES.size()) {
            end(errand);
            return Optional.empty();
        }
        return look(errand, seen);
    }

    /** No more looks at this one. */
    void end(PageErrand errand) {
        planned.remove(errand.article());
    }

    private static Optional<Look> look(PageErrand errand, PageSeen seen) {
        PageErrand again = new PageErrand(
                errand.source(),
                errand.article(),
                errand.url(),
                errand.page(),
                Purpose.AGAIN,
                errand.arrival(),
                new OnlyWithdrawals(errand.sender()),
                seen);
        return Optional.of(new Look(again, PAUSES.get(seen.visits())));
    }

    /** A source remembers errands for its entries' sake: of a look it only needs to know a withdrawal. */
    private record OnlyWithdrawals(PageErrand.Sender sender) implements PageErrand.Sender {
        @Override
        public boolean wants() {
            return sender.wants();
        }

        @Override
        public void ended(End end) {
            if (end == End.WITHDRAWN) {
                sender.ended(end);
            }
        }
    }
}
