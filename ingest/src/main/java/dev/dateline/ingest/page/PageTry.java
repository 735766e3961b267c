package dev.dateline.ingest.page;

import dev.dateline.domain.item.Source;
import dev.dateline.ingest.fetch.WebAddress;
import java.net.URI;

/**
 * One of several tries to run an errand.
 *
 * @param page where redirects to other sites have led so far
 * @param number the first is number 0
 * @param moves how many such redirects there were
 */
record PageTry(PageErrand errand, URI page, int number, int moves) {

    static PageTry first(PageErrand errand) {
        return new PageTry(errand, errand.page(), 0, 0);
    }

    PageTry next() {
        return new PageTry(errand, page, number + 1, moves);
    }

    PageTry at(URI newer) {
        return new PageTry(errand, newer, number, moves + 1);
    }

    String host() {
        return WebAddress.host(page);
    }

    /** A source's exception from the check of certificates goes for the pages on its own host, and for no others. */
    boolean tlsUnchecked() {
        Source source = errand.source();
        return source.tlsUnchecked() && WebAddress.hostName(page).equals(WebAddress.hostName(source.url()));
    }
}
