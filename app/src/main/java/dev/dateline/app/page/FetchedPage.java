package dev.dateline.app.page;

import dev.dateline.ingest.fetch.BodyBudget;
import dev.dateline.ingest.fetch.FetchOutcome;
import dev.dateline.ingest.fetch.FetchOutcome.Fresh;
import dev.dateline.ingest.fetch.FetchRequest;
import dev.dateline.ingest.fetch.HttpFetcher;
import dev.dateline.ingest.fetch.Validators;
import dev.dateline.ingest.page.Robots;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page from the web.
 *
 * @param body the bytes as received
 * @param contentType value of the Content-Type header
 * @param url the address that answered
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record FetchedPage(byte[] body, @Nullable String contentType, URI url) {
    private static final long LARGEST = 32L << 20;
    private static final int MOST_SITES = 6;

    /**
     * Asks for a page; when it does not come, what is made of a sentence that says why is thrown.
     *
     * @param rules the robots.txt rules that are obeyed, at every site on the way; empty to ask regardless of them
     */
    public static FetchedPage at(
            URI url, HttpFetcher fetcher, Optional<Robots> rules, Function<String, RuntimeException> otherwise) {
        URI next = url;
        for (int site = 0; site < MOST_SITES; site++) {
            Optional<String> refusal = refusal(rules, next);
            if (refusal.isPresent()) {
                throw otherwise.apply(refusal.get());
            }
            FetchOutcome outcome = fetch(next, fetcher, rules.isPresent());
            if (outcome instanceof Fresh fresh) {
                return new FetchedPage(
                        fresh.body(), fresh.contentType(), fresh.route().answered());
            }
            if (!(outcome instanceof FetchOutcome.Elsewhere elsewhere)) {
                throw otherwise.apply(url + " cannot be read: " + reason(outcome));
            }
            next = elsewhere.route().answered();
        }
        throw otherwise.apply(url + " cannot be read: it redirects from page to page without end.");
    }

    private static Optional<String> refusal(Optional<Robots> rules, URI page) {
        return rules.flatMap(robots -> robots.refusal(page, false))
                .map(reason -> page + " was not asked for: " + reason.replaceFirst("\\.$", "")
                        + ". With --ignore-robots it is asked for all the same.");
    }

    /** With rules, each page on the way is asked for on its own, after a look at the rules that hold for it. */
    private static FetchOutcome fetch(URI url, HttpFetcher fetcher, boolean obeying) {
        try (BodyBudget.Share share = fetcher.share()) {
            FetchRequest request = FetchRequest.page(url, Validators.NONE, LARGEST);
            return fetcher.fetch(obeying ? request.following(next -> false) : request, share);
        }
    }

    private static String reason(FetchOutcome outcome) {
        if (outcome instanceof FetchOutcome.Failed failed) {
            return failed.message();
        }
        if (outcome instanceof FetchOutcome.Blocked blocked) {
            return blocked.message();
        }
        return outcome instanceof FetchOutcome.Throttled ? "it asks for patience; try again later." : "it is gone.";
    }
}
