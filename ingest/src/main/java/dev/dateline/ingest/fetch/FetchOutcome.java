package dev.dateline.ingest.fetch;

import dev.dateline.domain.item.Trouble;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a fetch ended. Messages are one sentence each, for the person who watches the source. */
public sealed interface FetchOutcome {

    /**
     * A body came.
     *
     * @param body the bytes after decompression
     * @param contentType value of the Content-Type header
     * @param status HTTP status, 200 to 299
     * @param route how the answer was reached
     * @param validators what to ask with next time
     * @param freshFor how long the origin says that the answer stays as it is; zero when it does not say
     * @param links values of its Link headers
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Fresh(
            byte[] body,
            @Nullable String contentType,
            int status,
            Route route,
            Validators validators,
            Duration freshFor,
            List<String> links)
            implements FetchOutcome {}

    /**
     * Nothing changed since the validators were given.
     *
     * @param route how the answer was reached
     * @param validators those of this answer; empty where it named none
     * @param freshFor how long the origin says that this stays so; zero when it does not say
     */
    record NotModified(Route route, Validators validators, Duration freshFor) implements FetchOutcome {}

    /**
     * The origin says that this is gone for good (410).
     *
     * @param route how the answer was reached
     */
    record Gone(Route route) implements FetchOutcome {}

    /**
     * The origin asks for patience (429, or 503 with a time).
     *
     * @param status 429 or 503
     * @param retryAfter how long it asks us to stay away, if it says so
     */
    record Throttled(int status, Optional<Duration> retryAfter) implements FetchOutcome {}

    /**
     * The answer redirects to where the request did not want to go.
     *
     * @param route the way so far; {@code answered} is where it leads on to, and was not asked
     */
    record Elsewhere(Route route) implements FetchOutcome {}

    /** It did not work this time. */
    record Failed(Trouble trouble, String message) implements FetchOutcome {}

    /** We may not, or we are not let in; trying again soon is no use. */
    record Blocked(Trouble trouble, String message) implements FetchOutcome {}

    /**
     * The way to an answer.
     *
     * @param asked the address that was asked for
     * @param answered the address that answered
     * @param permanent whether every redirect on the way was a permanent one (301, 308); false without redirects
     * @param downgraded whether a redirect led from https to http
     */
    record Route(URI asked, URI answered, boolean permanent, boolean downgraded) {

        /**
         * The address to ask instead from now on, by the word of the origin: where only permanent redirects led, and
         * none from https to http. One such answer may be a mistake or a captive portal; it is for the caller to wait
         * until it has proved stable.
         */
        public Optional<URI> permanentTarget() {
            return permanent && !downgraded && !asked.equals(answered) ? Optional.of(answered) : Optional.empty();
        }
    }
}
