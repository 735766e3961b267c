package dev.dateline.desk.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Somebody who reads the desk over HTTP. */
final class Reader {

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI desk;

    Reader(URI desk) {
        this.desk = desk;
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return http.send(request(path, headers).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path, headers).POST(HttpRequest.BodyPublishers.ofString(body));
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** Sends a body, or none, with a method. */
    HttpResponse<String> send(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.BodyPublisher sent =
                body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        return http.send(request(path, headers).method(method, sent).build(), BodyHandlers.ofString());
    }

    /** Sends JSON with a method. */
    HttpResponse<String> json(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path, headers)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** Sends a method without a body; of an answer that does not end, an event stream, only the head. */
    HttpResponse<String> head(String method, String path, String... headers) throws IOException, InterruptedException {
        HttpRequest asked = request(path, headers)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return http.send(asked, head -> {
            String type = head.headers().firstValue("Content-Type").orElse("");
            return type.startsWith("text/event-stream")
                    ? new OnlyHead()
                    : HttpResponse.BodySubscribers.ofString(StandardCharsets.UTF_8);
        });
    }

    /** Takes no body. */
    private static final class OnlyHead implements HttpResponse.BodySubscriber<String> {
        @Override
        public CompletionStage<String> getBody() {
            return CompletableFuture.completedStage("");
        }

        @Override
        public void onSubscribe(Flow.Subscription body) {
            body.cancel();
        }

        @Override
        public void onNext(List<ByteBuffer> bytes) {}

        @Override
        public void onError(Throwable failure) {}

        @Override
        public void onComplete() {}
    }

    /** Opens a stream of a subscriber's alerts. */
    Stream alerts(String subscriber, String... headers) throws IOException, InterruptedException {
        return stream("api/alerts/stream?subscriber=" + subscriber, headers);
    }

    /** Opens the event stream; the answer's head is there when this returns. */
    Stream events(String... headers) throws IOException, InterruptedException {
        return stream("api/events", headers);
    }

    /** Opens the event stream as a page does that was made after this update. */
    Stream eventsAfter(String update) throws IOException, InterruptedException {
        return stream("api/events?after=" + update);
    }

    /** Opens any stream of events. */
    Stream stream(String path, String... headers) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = http.send(request(path, headers).build(), BodyHandlers.ofInputStream());
        return new Stream(new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8)));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(desk.resolve(path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** An open event stream. */
    record Stream(BufferedReader lines) implements AutoCloseable {

        /** The lines of the next event; waits for it. */
        List<String> next() throws IOException {
            List<String> event = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty()) {
                    event.add(line);
                } else if (event.stream().anyMatch(known -> known.startsWith("event: "))) {
                    return event;
                } else {
                    event.clear();
                }
            }
            return event;
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
