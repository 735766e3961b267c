package dev.dateline.ingest.page;

import dev.dateline.domain.item.DeadLetter;
import dev.dateline.domain.item.Fetched;
import dev.dateline.domain.item.Item;
import dev.dateline.domain.item.ItemContent;
import dev.dateline.ingest.fetch.FetchOutcome.Fresh;
import dev.dateline.ingest.page.PageErrand.Purpose;
import dev.dateline.ingest.topic.Wire;
import java.time.InstantSource;
import java.util.List;

/** Publishes what came of errands. */
final class PageDesk {
    private final Wire wire;
    private final InstantSource clock;

    PageDesk(Wire wire, InstantSource clock) {
        this.wire = wire;
        this.clock = clock;
    }

    /** Publishes a page; false when Kafka did not take it. */
    boolean found(PageErrand errand, Fresh fresh) {
        Fetched fetched = new Fetched(fresh.route().answered(), clock.instant(), fresh.status(), fresh.contentType());
        var page = new ItemContent.Page(
                fresh.body(), MediaType.charset(fresh.contentType()).orElse(null));
        return publish(errand, fetched, page);
    }

    /** Publishes that an article was withdrawn; false when Kafka did not take it. */
    boolean withdrawn(PageTry trial, int status) {
        Fetched fetched = new Fetched(trial.page(), clock.instant(), status, null);
        return publish(trial.errand(), fetched, new ItemContent.Gone(reason(status)));
    }

    private static String reason(int status) {
        return status < 400 ? "Its page leads to the site's front." : "Its page answers " + status + ".";
    }

    private boolean publish(PageErrand errand, Fetched fetched, ItemContent content) {
        Item item = new Item(
                errand.article(),
                errand.source().id(),
                errand.source().outlet(),
                errand.url(),
                errand.arrival(),
                fetched,
                content);
        return wire.items().publish(List.of(item)).isEmpty();
    }

    /** Sets an errand for a page's text aside; a check that came to nothing is no loss. */
    void setAside(PageErrand errand, String reason) {
        if (errand.purpose() == Purpose.READ) {
            String origin = errand.page().toString();
            wire.deadLetters()
                    .setAside(new DeadLetter(
                            origin,
                            "fetch",
                            reason,
                            clock.instant(),
                            new byte[0],
                            0,
                            errand.source().id()));
        }
    }
}
