package dev.dateline.ingest;

import dev.dateline.ingest.fetch.HttpFetcher;
import dev.dateline.ingest.page.PageVisits;
import dev.dateline.ingest.page.Robots;
import dev.dateline.ingest.queue.PoliteQueue;
import dev.dateline.ingest.queue.Workers;
import dev.dateline.ingest.schedule.Polling;
import dev.dateline.ingest.topic.KafkaWire;
import dev.dateline.ingest.topic.SourceFollower;
import dev.dateline.ingest.topic.SourceWatcher;
import dev.dateline.ingest.topic.Wire;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.schemas.setting.Settings;
import java.time.InstantSource;

/** The role that polls sources and publishes items. Several may run; each polls the sources of the hosts it owns. */
public final class Ingest implements AutoCloseable {
    private final KafkaWire kafkaWire;
    private final HttpFetcher fetcher;
    private final Workers workers;
    private final SourceFollower follower;

    private Ingest(KafkaWire kafkaWire, HttpFetcher fetcher, Workers workers, SourceFollower follower) {
        this.kafkaWire = kafkaWire;
        this.fetcher = fetcher;
        this.workers = workers;
        this.follower = follower;
    }

    /** Begins to ingest; the topics must be there. */
    public static Ingest start(KafkaConnection kafka, SchemaRegistry registry, Settings settings, InstantSource clock) {
        IngestConfig config = IngestConfig.from(settings);
        KafkaWire kafkaWire = new KafkaWire(kafka, registry, clock);
        HttpFetcher fetcher = new HttpFetcher(config.fetch(), clock);
        PoliteQueue queue = new PoliteQueue(config.gate(), config.pagesWaiting(), clock);
        SourceWatcher polling = polling(config, fetcher, queue, kafkaWire.wire(), clock);
        Workers workers = Workers.start(queue, config.threads());
        SourceFollower follower = SourceFollower.start(
                new SourceFollower.Reader(kafka, registry, clock), config.instanceId(), kafkaWire, polling);
        return new Ingest(kafkaWire, fetcher, workers, follower);
    }

    private static SourceWatcher polling(
            IngestConfig config, HttpFetcher fetcher, PoliteQueue queue, Wire wire, InstantSource clock) {
        Robots robots = new Robots(fetcher, config.fetch().userAgent(), clock);
        PageVisits pages =
                new PageVisits(fetcher, robots, queue, wire, config.pageSize().bytes(), clock);
        Polling.Manner manner =
                new Polling.Manner(config.bounds(), config.feedSize().bytes(), config.liveWindow());
        return Polling.of(manner, new Polling.Surroundings(fetcher, pages, queue, wire, clock));
    }

    /** Ends visits within seconds; what was published stays, and what was not is asked for again at the next start. */
    @Override
    public void close() {
        workers.close();
        follower.close();
        fetcher.close();
        kafkaWire.close();
    }
}
