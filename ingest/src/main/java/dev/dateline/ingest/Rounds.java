package dev.dateline.ingest;

import dev.dateline.ingest.fetch.HttpFetcher;
import dev.dateline.ingest.page.PageVisits;
import dev.dateline.ingest.page.Robots;
import dev.dateline.ingest.push.PushConfig;
import dev.dateline.ingest.push.PushRole;
import dev.dateline.ingest.queue.PoliteQueue;
import dev.dateline.ingest.schedule.Polling;
import dev.dateline.ingest.schedule.WatchedSources;
import dev.dateline.ingest.topic.Wire;
import java.time.InstantSource;

/**
 * Ingest without Kafka and without threads: told of sources, it has visits in line, for whoever makes them. The role
 * makes them with its threads; whoever judges its manners makes them one by one, on a clock of his own.
 */
public final class Rounds implements AutoCloseable {
    private final HttpFetcher fetcher;
    private final PoliteQueue queue;
    private final PushRole push;
    private final WatchedSources sources;

    private Rounds(HttpFetcher fetcher, PushRole push, PoliteQueue queue, WatchedSources sources) {
        this.fetcher = fetcher;
        this.push = push;
        this.queue = queue;
        this.sources = sources;
    }

    /** Puts the parts together, without hubs; what they find goes to the wire. */
    public static Rounds of(IngestConfig config, Wire wire, InstantSource clock) {
        return of(config, PushConfig.OFF, wire, clock);
    }

    /** Puts the parts together, and listens to hubs where it is set so; what they find goes to the wire. */
    public static Rounds of(IngestConfig config, PushConfig push, Wire wire, InstantSource clock) {
        HttpFetcher fetcher = new HttpFetcher(config.fetch(), clock);
        PoliteQueue queue = new PoliteQueue(config.gate(), config.pagesWaiting(), clock);
        Robots robots = new Robots(fetcher, config.fetch().userAgent(), clock);
        PageVisits pages = new PageVisits(
                        fetcher, robots, queue, wire, config.pageSize().bytes(), clock)
                .lookingAgain(config.pagesAgain());
        Polling.Manner manner =
                new Polling.Manner(config.bounds(), config.feedSize().bytes(), config.liveWindow(), config.haste());
        PushRole role = PushRole.start(push, fetcher, queue, clock);
        WatchedSources sources =
                Polling.of(manner, new Polling.Surroundings(fetcher, pages, queue, role.pushing(), wire, clock));
        return new Rounds(fetcher, role, queue, sources);
    }

    /** To be told which sources are ours, and which stories spike. */
    public WatchedSources sources() {
        return sources;
    }

    /** The visits that are to be made. */
    public PoliteQueue queue() {
        return queue;
    }

    /** Cuts off the visits that are being made. */
    @Override
    public void close() {
        push.close();
        fetcher.close();
    }
}
