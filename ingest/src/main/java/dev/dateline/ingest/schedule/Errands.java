package dev.dateline.ingest.schedule;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.url.CanonicalUrl;
import dev.dateline.domain.item.Arrival;
import dev.dateline.ingest.fetch.WebAddress;
import dev.dateline.ingest.page.PageErrand;
import dev.dateline.ingest.page.PageVisits;
import dev.dateline.ingest.schedule.SeenEntry.Errand;

/** Sends errands to the pages behind a source's entries, and remembers in the source which ones are open. */
final class Errands {
    private final PageVisits visits;

    Errands(PageVisits visits) {
        this.visits = visits;
    }

    /** The page behind an entry is wanted, if its source wants pages. */
    void read(Watched watched, Listed entry, Arrival arrival) {
        if (watched.source().pages() && entry.page().isPresent()) {
            boolean live = arrival == Arrival.LIVE;
            send(watched, entry.seen(null), live ? Errand.FETCH_LIVE : Errand.FETCH_BACKFILL);
        }
    }

    /** The entry vanished: was the article withdrawn? */
    void check(Watched watched, SeenEntry entry) {
        send(watched, entry, Errand.CHECK);
    }

    /** Sends the errands again that were open when the source's status was written. */
    void resume(Watched watched) {
        for (SeenEntry entry : watched.seen()) {
            Errand open = entry.errand();
            if (open != null) {
                send(watched, entry, open);
            }
        }
    }

    private void send(Watched watched, SeenEntry entry, Errand errand) {
        WebAddress.read(entry.url()).ifPresent(page -> {
            watched.begin(entry.article(), errand);
            visits.run(new PageErrand(
                    watched.source(),
                    entry.article(),
                    CanonicalUrl.canonical(entry.url()),
                    page,
                    errand == Errand.CHECK ? PageErrand.Purpose.CHECK : PageErrand.Purpose.READ,
                    errand == Errand.FETCH_BACKFILL ? Arrival.BACKFILL : Arrival.LIVE,
                    new Sender(watched, entry.article())));
        });
    }

    /** Wants it until the source is another instance's, which sends the errand again. */
    private record Sender(Watched watched, ArticleId article) implements PageErrand.Sender {
        @Override
        public boolean wants() {
            return !watched.isDeparted();
        }

        @Override
        public void ended(PageErrand.End end) {
            if (end == PageErrand.End.WITHDRAWN) {
                watched.withdraw(article);
            } else {
                watched.end(article);
            }
        }
    }
}
