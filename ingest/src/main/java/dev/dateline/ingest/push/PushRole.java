package dev.dateline.ingest.push;

import dev.dateline.ingest.fetch.HttpFetcher;
import dev.dateline.ingest.queue.PoliteQueue;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Being pushed, as part of ingest: subscriptions and the listener, or neither when hubs cannot reach us. */
public final class PushRole implements AutoCloseable {
    private final Pushing pushing;
    private final @Nullable PushListener listener;

    private PushRole(Pushing pushing, @Nullable PushListener listener) {
        this.pushing = pushing;
        this.listener = listener;
    }

    /** Starts listening where a callback address is set. */
    public static PushRole start(PushConfig config, HttpFetcher fetcher, PoliteQueue queue, InstantSource clock) {
        Optional<URI> callback = config.callback();
        if (callback.isEmpty()) {
            return new PushRole(Pushing.OFF, null);
        }
        PushAddress address = PushAddress.of(callback.get(), config.key());
        var subscriptions = new Subscriptions(address, new HubCaller(fetcher), queue, clock);
        return new PushRole(subscriptions, PushListener.start(new HubDesk(subscriptions, clock), config));
    }

    /** To be told what becomes of sources. */
    public Pushing pushing() {
        return pushing;
    }

    @Override
    public void close() {
        if (listener != null) {
            listener.close();
        }
    }
}
