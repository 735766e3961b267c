package dev.dateline.ingest.push;

import dev.dateline.domain.item.Trouble;
import dev.dateline.ingest.fetch.BodyBudget;
import dev.dateline.ingest.fetch.FetchOutcome;
import dev.dateline.ingest.fetch.FetchRequest;
import dev.dateline.ingest.fetch.HttpFetcher;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks hubs, by the same guarded client that fetches feeds. */
final class HubCaller {
    private static final int LARGEST_ANSWER = 64 * 1024;

    private final HttpFetcher fetcher;

    HubCaller(HttpFetcher fetcher) {
        this.fetcher = fetcher;
    }

    /** What a hub answered to a request. */
    sealed interface Answer {
        /** It will verify. */
        record Accepted() implements Answer {}

        /** It will not, or cannot now; one sentence. */
        record Refused(String reason) implements Answer {}
    }

    /** Sends the form and waits for the answer. */
    Answer ask(URI hub, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        try (BodyBudget.Share share = fetcher.share()) {
            return answer(fetcher.fetch(FetchRequest.form(hub, body, LARGEST_ANSWER), share));
        }
    }

    private static Answer answer(FetchOutcome outcome) {
        if (outcome instanceof FetchOutcome.Fresh) {
            return new Answer.Accepted();
        }
        if (outcome instanceof FetchOutcome.Failed failed) {
            return failed.trouble() == Trouble.EMPTY ? new Answer.Accepted() : new Answer.Refused(failed.message());
        }
        return new Answer.Refused(
                outcome instanceof FetchOutcome.Blocked blocked ? blocked.message() : "The hub does not want us now.");
    }
}
