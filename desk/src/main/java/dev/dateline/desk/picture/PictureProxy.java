package dev.dateline.desk.picture;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code GET /pictures/{signed}}: a publisher's picture, fetched once and served as ours. Readers' browsers ask nobody else;
 * few threads fetch, none of them the server's.
 */
public final class PictureProxy implements Pictures, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PictureProxy.class);
    private static final int THREADS = 4;
    private static final int MOST_WAITING = 200;
    private static final Duration IDLE = Duration.ofSeconds(20);

    private final PictureAddress addresses;
    private final PictureFetcher fetcher;
    private final PictureShelf shelf;
    private final Map<URI, CompletableFuture<Picture>> underWay = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor workers;

    /**
     * @param key what paths are signed with
     */
    public PictureProxy(PictureConfig config, byte[] key, InstantSource clock) {
        this.addresses = new PictureAddress(key);
        this.fetcher = new PictureFetcher(config.guard());
        this.shelf = new PictureShelf(config.memory().bytes(), clock);
        this.workers = new ThreadPoolExecutor(
                THREADS, THREADS, IDLE.toSeconds(), TimeUnit.SECONDS, new LinkedBlockingQueue<>(MOST_WAITING), work -> {
                    Thread thread = new Thread(work, "desk-pictures");
                    thread.setDaemon(true);
                    return thread;
                });
        workers.allowCoreThreadTimeOut(true);
    }

    /** Adds the route. */
    public void register(RoutesConfig routes) {
        routes.get(PictureAddress.ROOT + "{signed}", this::serve);
    }

    @Override
    public Optional<String> path(@Nullable String original) {
        return addresses.path(original);
    }

    private void serve(Context request) {
        URI address = addresses
                .original(request.pathParam("signed"))
                .orElseThrow(() -> new NotFoundResponse("There is no such picture."));
        Optional<Picture> known = shelf.get(address.toString());
        if (known.isPresent()) {
            answer(request, known.get());
            return;
        }
        request.future(() -> fetched(address).thenAccept(picture -> answer(request, picture)));
    }

    private CompletableFuture<Picture> fetched(URI address) {
        return underWay.computeIfAbsent(address, this::begin);
    }

    private CompletableFuture<Picture> begin(URI address) {
        CompletableFuture<Picture> coming = new CompletableFuture<>();
        try {
            workers.execute(() -> {
                Picture picture = fetcher.fetch(address);
                shelf.put(address.toString(), picture);
                underWay.remove(address);
                coming.complete(picture);
            });
        } catch (RejectedExecutionException busy) {
            return CompletableFuture.completedFuture(new Picture.Missing("too many pictures are asked for"));
        }
        return coming;
    }

    private static void answer(Context request, Picture picture) {
        if (picture instanceof Picture.Here here) {
            request.header("Content-Security-Policy", "default-src 'none'; sandbox")
                    .header("Cache-Control", "private, max-age=86400")
                    .contentType(here.type())
                    .result(here.bytes());
        } else {
            LOG.debug("A picture is not shown: {}", picture);
            request.status(HttpStatus.NOT_FOUND).header("Cache-Control", "private, max-age=60");
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
        fetcher.close();
    }
}
