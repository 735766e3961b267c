package dev.dateline.desk.hub;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells a WebSub hub which feeds have changed, as publishers do: {@code hub.mode=publish} with {@code hub.url} for each
 * feed. Feeds that were read within a day are watched, at most {@link #MOST}. What the hub does not take is told again with
 * the next change; feeds that are polled are right all the same.
 *
 * @see <a href="https://www.w3.org/TR/websub/">W3C WebSub</a>
 */
public final class HubNotices implements AutoCloseable {
    /** So many feeds are watched at a time. */
    public static final int MOST = 200;

    /** Tells nobody. */
    public static final HubNotices NONE = new HubNotices(HubConfig.NONE, InstantSource.fixed(Instant.EPOCH));

    private static final Logger LOG = LoggerFactory.getLogger(HubNotices.class);
    private static final Duration WATCHED = Duration.ofDays(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Optional<URI> hub;
    private final InstantSource clock;
    private final Map<URI, Watched> feeds = new HashMap<>();
    private final @Nullable ScheduledExecutorService watch;
    private boolean complained;

    /** A feed that was read; what its hub's readers know of it. */
    private record Watched(Supplier<String> version, String told, Instant read) {}

    private HubNotices(HubConfig config, InstantSource clock) {
        this.hub = config.hub();
        this.clock = clock;
        this.watch = hub.isEmpty() ? null : Executors.newSingleThreadScheduledExecutor(HubNotices::thread);
        if (watch != null) {
            long pause = config.pause().toMillis();
            HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
            watch.scheduleWithFixedDelay(() -> look(http), pause, pause, TimeUnit.MILLISECONDS);
        }
    }

    /** Starts watching, if there is a hub. */
    public static HubNotices start(HubConfig config, InstantSource clock) {
        return new HubNotices(config, clock);
    }

    /** The hub, to be announced. */
    public Optional<URI> hub() {
        return hub;
    }

    /** A feed was read in this version; from now on its changes are told. */
    public synchronized void read(URI feed, String seen, Supplier<String> version) {
        if (hub.isEmpty()) {
            return;
        }
        Watched known = feeds.get(feed);
        if (known == null && feeds.size() >= MOST) {
            feeds.entrySet().stream()
                    .min(Map.Entry.comparingByValue(Comparator.comparing(Watched::read)))
                    .ifPresent(oldest -> feeds.remove(oldest.getKey()));
        }
        feeds.put(feed, new Watched(version, known == null ? seen : known.told(), clock.instant()));
    }

    private void look(HttpClient http) {
        try {
            List<URI> changed = changed();
            if (!changed.isEmpty()) {
                tell(http, changed);
            }
        } catch (RuntimeException unexpected) {
            LOG.error("Looking for changed feeds failed", unexpected);
        }
    }

    private synchronized List<URI> changed() {
        Instant old = clock.instant().minus(WATCHED);
        List<URI> changed = new ArrayList<>();
        for (Iterator<Map.Entry<URI, Watched>> all = feeds.entrySet().iterator(); all.hasNext(); ) {
            Map.Entry<URI, Watched> one = all.next();
            Watched feed = one.getValue();
            if (feed.read().isBefore(old)) {
                all.remove();
                continue;
            }
            String now = feed.version().get();
            if (!now.equals(feed.told())) {
                one.setValue(new Watched(feed.version(), now, feed.read()));
                changed.add(one.getKey());
            }
        }
        return changed;
    }

    private void tell(HttpClient http, List<URI> changed) {
        StringBuilder form = new StringBuilder("hub.mode=publish");
        changed.forEach(
                feed -> form.append("&hub.url=").append(URLEncoder.encode(feed.toString(), StandardCharsets.UTF_8)));
        HttpRequest request = HttpRequest.newBuilder(hub.orElseThrow())
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                .build();
        try {
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            complain(status / 100 == 2 ? null : "it answered " + status);
        } catch (IOException away) {
            complain(away.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void complain(@Nullable String trouble) {
        if (trouble != null && !complained) {
            LOG.warn("The hub at {} does not take news of feeds: {}", hub.orElseThrow(), trouble);
        }
        complained = trouble != null;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "desk-hub");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        if (watch != null) {
            watch.shutdownNow();
        }
    }
}
