package dev.dateline.schemas.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.schemas.setting.Trust;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls to a registry's REST interface; a registry that is away or overloaded is asked again with growing pauses. */
final class RegistryHttp {
    private static final Logger LOG = LoggerFactory.getLogger(RegistryHttp.class);
    private static final String CONTENT_TYPE = "application/vnd.schemaregistry.v1+json";
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LAST_PAUSE = Duration.ofSeconds(5);
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String UNTRUSTED =
            " Name a file with the certificate of its authority in registry.certificates.";

    private final String base;
    private final String authorization;
    private final RetryPolicy<Answer> untilItAnswers;
    private final HttpClient http;

    /** An answer of any status; the JSON is empty when there was none. */
    record Answer(int status, JsonNode json, String text) {

        /** What the registry says went wrong. */
        String message() {
            return json.path("message").asText(text);
        }

        /** Worth asking again: the fault is the registry's, and may pass. */
        boolean passing() {
            return status >= 500 || status == 429;
        }
    }

    RegistryHttp(URI url, Trust trust, Duration patience) {
        HttpClient.Builder client =
                HttpClient.newBuilder().connectTimeout(TIMEOUT).followRedirects(HttpClient.Redirect.NORMAL);
        trust.context().ifPresent(client::sslContext);
        http = client.build();
        String text = url.toString().replaceFirst("/+$", "");
        String user = url.getRawUserInfo();
        base = user == null ? text : text.replace(user + "@", "");
        authorization = user == null
                ? ""
                : "Basic "
                        + Base64.getEncoder().encodeToString(url.getUserInfo().getBytes(StandardCharsets.UTF_8));
        untilItAnswers = RetryPolicy.<Answer>builder()
                .handleIf(failure -> failure instanceof IOException && !isUntrusted(failure))
                .handleResultIf(Answer::passing)
                .withBackoff(FIRST_PAUSE, LAST_PAUSE)
                .withMaxRetries(-1)
                .withMaxDuration(patience)
                .onRetryScheduled(again -> LOG.warn("Waiting for the schema registry at {}", base))
                .build();
    }

    /** The registry's address without user and password. */
    String address() {
        return base;
    }

    /** Asks until there is an answer; throws {@link RegistryUnavailable} when there is none in time. */
    Answer send(String method, String path, String body) {
        HttpRequest request = request(method, path, body);
        try {
            Answer answer = Failsafe.with(untilItAnswers).get(() -> once(request));
            if (answer.passing() || answer.status() == 401 || answer.status() == 403) {
                throw refused(answer);
            }
            return answer;
        } catch (FailsafeException failed) {
            if (failed.getCause() instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            throw new RegistryUnavailable(
                    "The schema registry at " + base + " does not answer (" + failed.getCause() + ")."
                            + (isUntrusted(failed) ? UNTRUSTED : ""),
                    failed);
        }
    }

    /** Whether the registry's certificate is to blame, which asking again does not mend; a connection that breaks is not. */
    private static boolean isUntrusted(@Nullable Throwable failure) {
        return failure != null && (failure instanceof CertificateException || isUntrusted(failure.getCause()));
    }

    private HttpRequest request(String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(TIMEOUT)
                .header("Content-Type", CONTENT_TYPE)
                .header("Accept", CONTENT_TYPE + ", application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return request.build();
    }

    private Answer once(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(response.statusCode(), json(response.body()), response.body());
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException noJson) {
            return JSON.missingNode();
        }
    }

    private RegistryUnavailable refused(Answer answer) {
        String hint = answer.passing() ? "" : " Is the user in its address right?";
        return new RegistryUnavailable(
                "The schema registry at " + base + " answered " + answer.status() + ": " + answer.message() + "."
                        + hint,
                null);
    }
}
