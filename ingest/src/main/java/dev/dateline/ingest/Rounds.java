package dev.dateline.ingest;

import dev.dateline.ingest.fetch.HttpFetcher;
import dev.dateline.ingest.page.PageVisits;
import dev.dateline.ingest.page.Robots;
import dev.dateline.ingest.queue.PoliteQueue;
import dev.dateline.ingest.schedule.Polling;
import dev.dateline.ingest.topic.SourceWatcher;
import dev.dateline.ingest.topic.Wire;
import java.time.InstantSource;

/**
 * Ingest without Kafka and without threads: told of sources, it has visits in line, for whoever makes them. The role
 * makes them with its threads; whoever judges its manners makes them one by one, on a clock of his own.
 */
public final class Rounds implements AutoCloseable {
    private final HttpFetcher fetcher;
    private final PoliteQueue queue;
    private final SourceWatcher sources;

    private Rounds(HttpFetcher fetcher, PoliteQueue queue, SourceWatcher sources) {
        this.fetcher = fetcher;
        this.queue = queue;
        this.sources = sources;
    }

    /** Puts the parts together; what they find goes to the wire. */
    public static Rounds of(IngestConfig config, Wire wire, InstantSource clock) {
        HttpFetcher fetcher = new HttpFetcher(config.fetch(), clock);
        PoliteQueue queue = new PoliteQueue(config.gate(), config.pagesWaiting(), clock);
        Robots robots = new Robots(fetcher, config.fetch().userAgent(), clock);
        PageVisits pages =
                new PageVisits(fetcher, robots, queue, wire, config.pageSize().bytes(), clock);
        Polling.Manner manner =
                new Polling.Manner(config.bounds(), config.feedSize().bytes(), config.liveWindow());
        SourceWatcher sources =
                Polling.of(manner, new Polling.Surroundings(fetcher, pages, queue, wire, clock));
        return new Rounds(fetcher, queue, sources);
    }

    /** To be told which sources are ours. */
    public SourceWatcher sources() {
        return sources;
    }

    /** The visits that are to be made. */
    public PoliteQueue queue() {
        return queue;
    }

    /** Cuts off the visits that are being made. */
    @Override
    public void close() {
        fetcher.close();
    }
}
