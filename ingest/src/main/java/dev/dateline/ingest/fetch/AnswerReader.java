package dev.dateline.ingest.fetch;

import dev.dateline.domain.item.Trouble;
import dev.dateline.ingest.fetch.BodyReader.Body;
import dev.dateline.ingest.fetch.FetchOutcome.Blocked;
import dev.dateline.ingest.fetch.FetchOutcome.Failed;
import dev.dateline.ingest.fetch.FetchOutcome.Fresh;
import dev.dateline.ingest.fetch.FetchOutcome.Gone;
import dev.dateline.ingest.fetch.FetchOutcome.NotModified;
import dev.dateline.ingest.fetch.FetchOutcome.Route;
import dev.dateline.ingest.fetch.FetchOutcome.Throttled;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;

/** Turns the answer of an origin into an outcome. */
final class AnswerReader {
    private final FetchRequest request;
    private final BodyBudget.Share share;
    private final Instant now;

    AnswerReader(FetchRequest request, BodyBudget.Share share, Instant now) {
        this.request = request;
        this.share = share;
        this.now = now;
    }

    FetchOutcome read(ClassicHttpResponse response, Route route) throws IOException {
        int status = response.getCode();
        if (status >= 200 && status < 300 && !BotChecks.in(response)) {
            return body(response, route);
        }
        if (status == 304 && !request.validators().isEmpty()) {
            return new NotModified(route, validators(response), HeaderTimes.freshFor(response));
        }
        return status == 410 ? new Gone(route) : unwilling(response, route);
    }

    private FetchOutcome unwilling(ClassicHttpResponse response, Route route) {
        int status = response.getCode();
        if (BotChecks.in(response)) {
            return new Blocked(
                    Trouble.BOT_WALL,
                    route.answered()
                            + " only lets in browsers that pass a challenge; ask its owner to let our User-Agent in.");
        }
        Optional<Duration> retryAfter = HeaderTimes.retryAfter(response, now);
        if (status == 429 || status == 503 && retryAfter.isPresent()) {
            return new Throttled(status, retryAfter);
        }
        return refusal(status, route);
    }

    private static Failed refusal(int status, Route route) {
        String who = route.answered() + " answers " + status;
        return switch (status) {
            case 404 -> new Failed(Trouble.NOT_FOUND, who + ": there is nothing at this address; check it.");
            case 401, 402, 403, 407, 451 ->
                new Failed(Trouble.UNAUTHORIZED, who + ": it does not let us in; ask its owner whether we may.");
            default -> failure(status, who);
        };
    }

    private static Failed failure(int status, String who) {
        if (status >= 500) {
            return new Failed(Trouble.HTTP_SERVER, who + ": the server has a problem; will try again.");
        }
        return status >= 400
                ? new Failed(Trouble.HTTP_CLIENT, who + ": it does not take our request; check the address.")
                : new Failed(Trouble.PROTOCOL, who + ", which makes no sense here.");
    }

    private FetchOutcome body(ClassicHttpResponse response, Route route) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return request.form() == null ? empty(route) : fresh(response, route, new byte[0]);
        }
        if (entity.getContentLength() > request.maxBytes() && !request.cutOff()) {
            return tooLarge(route);
        }
        String coding = HeaderTimes.value(response, HttpHeaders.CONTENT_ENCODING);
        Body body = new BodyReader(request, share).read(entity.getContent(), coding);
        if (body instanceof Body.Broken broken) {
            return new Failed(Trouble.BAD_CODING, "The body of " + route.answered() + " " + broken.reason() + ".");
        }
        if (body instanceof Body.Whole whole) {
            return whole.bytes().length == 0 && request.form() == null
                    ? empty(route)
                    : fresh(response, route, whole.bytes());
        }
        return tooLarge(route);
    }

    private FetchOutcome fresh(ClassicHttpResponse response, Route route, byte[] bytes) {
        String contentType = HeaderTimes.value(response, HttpHeaders.CONTENT_TYPE);
        Duration freshFor = HeaderTimes.freshFor(response);
        return new Fresh(
                bytes, contentType, response.getCode(), route, validators(response), freshFor, links(response));
    }

    private static List<String> links(ClassicHttpResponse response) {
        return Arrays.stream(response.getHeaders(HttpHeaders.LINK))
                .map(Header::getValue)
                .toList();
    }

    private static Validators validators(ClassicHttpResponse response) {
        return new Validators(
                HeaderTimes.value(response, HttpHeaders.ETAG), HeaderTimes.value(response, HttpHeaders.LAST_MODIFIED));
    }

    private static Failed empty(Route route) {
        return new Failed(Trouble.EMPTY, route.answered() + " answers with nothing; will try again.");
    }

    private Failed tooLarge(Route route) {
        String size = request.maxBytes() >> 20 > 0 ? (request.maxBytes() >> 20) + " MB" : request.maxBytes() + " bytes";
        return new Failed(Trouble.TOO_LARGE, "The answer of " + route.answered() + " is larger than " + size + ".");
    }
}
