package dev.dateline.desk.channel;

import dev.dateline.desk.channel.HttpReply.Answered;
import dev.dateline.desk.channel.HttpReply.Forbidden;
import dev.dateline.desk.channel.HttpReply.Unreached;
import dev.dateline.domain.net.PrivateAddressException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.jspecify.annotations.Nullable;

/**
 * Posts to addresses that subscribers name, and is on its guard: the address that a name leads to is judged when it is
 * connected to, redirects are not followed, and an answer has a bounded time and size. Safe for use by several threads.
 */
final class HttpCaller implements AutoCloseable {
    private static final int LONGEST_ANSWER = 4096;
    private static final int IDLE_SECONDS = 30;

    private final ChannelConfig config;
    private final InstantSource clock;
    private final HttpConnections connections;
    private final CloseableHttpClient client;
    private final ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(1, HttpCaller::watchThread);

    HttpCaller(ChannelConfig config, InstantSource clock, int most) {
        this.config = config;
        this.clock = clock;
        this.connections = new HttpConnections(config, most);
        this.client = connections.client();
        watch.setRemoveOnCancelPolicy(true);
        watch.scheduleWithFixedDelay(connections::closeIdle, IDLE_SECONDS, IDLE_SECONDS, TimeUnit.SECONDS);
    }

    private static Thread watchThread(Runnable work) {
        Thread thread = new Thread(null, work, "delivery-deadlines", 256 * 1024);
        thread.setDaemon(true);
        return thread;
    }

    /** Posts JSON, and waits for the answer. */
    HttpReply post(String address, Map<String, String> headers, String json) {
        Optional<URI> url = HttpAddress.read(address);
        if (url.isEmpty()) {
            return new Forbidden("this is no address that can be asked: it must begin with http:// or https://");
        }
        HttpPost post = new HttpPost(url.get());
        headers.forEach(post::setHeader);
        post.setEntity(new ByteArrayEntity(json.getBytes(StandardCharsets.UTF_8), ContentType.APPLICATION_JSON));
        ScheduledFuture<?> alarm =
                watch.schedule(post::cancel, config.patience().toMillis(), TimeUnit.MILLISECONDS);
        try {
            return ask(post);
        } finally {
            alarm.cancel(false);
        }
    }

    private HttpReply ask(HttpPost post) {
        try {
            return askTwice(post);
        } catch (PrivateAddressException closed) {
            return new Forbidden(
                    "it leads to this machine or a private network; desk.delivery.allowed-networks can allow that");
        } catch (IOException | RuntimeException trouble) {
            return new Unreached(
                    post.isCancelled()
                            ? "no answer within " + config.patience().toMillis() + " ms"
                            : HttpTrouble.sentence(trouble));
        }
    }

    /** A kept connection that was closed meanwhile says nothing about the endpoint. */
    private HttpReply askTwice(HttpPost post) throws IOException {
        try {
            return askOnce(post);
        } catch (NoHttpResponseException staleConnection) {
            return askOnce(post);
        }
    }

    private HttpReply askOnce(HttpPost post) throws IOException {
        ClassicHttpResponse response = client.executeOpen(null, post, HttpClientContext.create());
        try {
            return new Answered(
                    response.getCode(),
                    RetryAfter.read(value(response, "Retry-After"), clock.instant())
                            .orElse(null),
                    value(response, "Location"),
                    beginning(response.getEntity(), post));
        } finally {
            Closer.closeQuietly(response);
        }
    }

    /** The status is what counts: a body that is long, slow or breaks off is cut off, not read. */
    private static String beginning(@Nullable HttpEntity entity, HttpPost post) {
        if (entity == null) {
            return "";
        }
        try {
            byte[] read = entity.getContent().readNBytes(LONGEST_ANSWER + 1);
            if (read.length > LONGEST_ANSWER) {
                post.cancel();
            }
            return new String(read, StandardCharsets.UTF_8);
        } catch (IOException brokenOff) {
            post.cancel();
            return "";
        }
    }

    private static String value(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null || header.getValue() == null
                ? ""
                : header.getValue().strip();
    }

    /** Cuts off what is running. */
    @Override
    public void close() {
        watch.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }
}
