package dev.dateline.app.page;

import dev.dateline.ingest.fetch.BodyBudget;
import dev.dateline.ingest.fetch.FetchOutcome;
import dev.dateline.ingest.fetch.FetchOutcome.Fresh;
import dev.dateline.ingest.fetch.FetchRequest;
import dev.dateline.ingest.fetch.HttpFetcher;
import dev.dateline.ingest.fetch.Validators;
import java.net.URI;
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

    /** Asks for a page; when it does not come, what is made of a sentence that says why is thrown. */
    public static FetchedPage at(URI url, HttpFetcher fetcher, Function<String, RuntimeException> otherwise) {
        try (BodyBudget.Share share = fetcher.share()) {
            FetchOutcome outcome = fetcher.fetch(FetchRequest.page(url, Validators.NONE, LARGEST), share);
            if (outcome instanceof Fresh fresh) {
                return new FetchedPage(
                        fresh.body(), fresh.contentType(), fresh.route().answered());
            }
            throw otherwise.apply(url + " cannot be read: " + reason(outcome));
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
