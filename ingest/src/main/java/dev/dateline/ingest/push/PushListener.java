package dev.dateline.ingest.push;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The web server that hubs call: two routes, a handful of threads, bodies bounded. Whatever path a proxy puts before the token is left to it. */
final class PushListener implements AutoCloseable {
    private static final int MOST_THREADS = 12;
    private static final int LEAST_THREADS = 2;
    private static final Duration IDLE = Duration.ofSeconds(20);
    private static final Duration STOP_IDLE = Duration.ofMillis(50);
    private static final Duration STOP = Duration.ofSeconds(2);

    private final HubDesk desk;
    private final int largest;
    private final Javalin javalin;

    private PushListener(HubDesk desk, PushConfig config) {
        this.desk = desk;
        this.largest = (int) config.largestBody().bytes();
        this.javalin = Javalin.create(web -> {
            economise(web, config);
            web.routes.get("/<path>", this::answer);
            web.routes.post("/<path>", this::deliver);
        });
    }

    /** Starts listening; throws {@link IllegalStateException} with one clear sentence when the port is taken. */
    static PushListener start(HubDesk desk, PushConfig config) {
        PushListener listener = new PushListener(desk, config);
        try {
            listener.javalin.start();
        } catch (JavalinBindException taken) {
            listener.close();
            throw new IllegalStateException(
                    "Another program listens at " + config.host() + ":" + config.port()
                            + "; set ingest.push-listen to a free address.",
                    taken);
        }
        return listener;
    }

    int port() {
        return javalin.port();
    }

    private void answer(Context web) {
        var question = new HubDesk.Question(
                token(web),
                query(web, "hub.mode"),
                query(web, "hub.topic"),
                query(web, "hub.challenge"),
                query(web, "hub.lease_seconds"));
        web.contentType("text/plain; charset=utf-8");
        desk.answer(question).ifPresentOrElse(web::result, () -> web.status(404).result("No such subscription."));
    }

    private void deliver(Context web) throws IOException {
        byte[] body = body(web);
        if (body.length > largest) {
            desk.tooLarge(token(web));
            web.status(413).result("Larger than we take; the origin is asked instead.");
            return;
        }
        Push push = new Push(body, web.contentType());
        switch (desk.deliver(token(web), web.header("X-Hub-Signature"), push)) {
            case TAKEN -> web.status(202);
            case UNKNOWN -> web.status(410).result("No such subscription.");
            case LATER -> web.status(503).header("Retry-After", "30").result("Not now; please come again.");
        }
    }

    /** One byte more than allowed tells a body that is too large. */
    private byte[] body(Context web) throws IOException {
        try (InputStream body = web.bodyInputStream()) {
            return body.readNBytes(largest + 1);
        }
    }

    private static String token(Context web) {
        String path = web.path();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String query(Context web, String name) {
        String value = web.queryParam(name);
        return value == null ? "" : value;
    }

    private static void economise(JavalinConfig web, PushConfig config) {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, LEAST_THREADS, (int) IDLE.toMillis());
        threads.setName("ingest-push");
        web.jetty.threadPool = threads;
        web.jetty.modifyServer(server -> server.setStopTimeout(STOP.toMillis()));
        web.jetty.addConnector((server, http) -> {
            http.setSendServerVersion(false);
            ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
            connector.setHost(config.host());
            connector.setPort(config.port());
            connector.setIdleTimeout(IDLE.toMillis());
            connector.setShutdownIdleTimeout(STOP_IDLE.toMillis());
            return connector;
        });
        web.startup.showJavalinBanner = false;
        web.startup.showOldJavalinVersionWarning = false;
        web.startup.startupWatcherEnabled = false;
        web.http.maxRequestSize = config.largestBody().bytes() + 1;
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
