package dev.dateline.bench.polling.manners;

import dev.dateline.domain.item.DeadLetter;
import dev.dateline.domain.item.Item;
import dev.dateline.domain.item.ItemContent;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.ingest.IngestConfig;
import dev.dateline.ingest.Rounds;
import dev.dateline.ingest.queue.Job;
import dev.dateline.ingest.queue.Workers;
import dev.dateline.ingest.topic.DeadLetterSink;
import dev.dateline.ingest.topic.ItemSink;
import dev.dateline.ingest.topic.StatusSink;
import dev.dateline.ingest.topic.Wire;
import dev.dateline.schemas.setting.Settings;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Our own ingest, whole but for Kafka: what it writes is kept in memory, and read again after a restart. */
final class DatelinePeer implements Peer, ItemSink, StatusSink, DeadLetterSink {
    private final IngestConfig config;
    private final InstantSource clock;
    private final Map<SourceId, Followed> followed = new LinkedHashMap<>();
    private final Map<SourceId, SourceStatus> statuses = new HashMap<>();
    private final List<String> published = new ArrayList<>();
    private Rounds rounds;

    private record Followed(Source source, Instant since) {}

    /** At the default settings, but for addresses of this machine. */
    DatelinePeer(InstantSource clock, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(Map.of("ingest.allow-private-addresses", "true"));
        all.putAll(settings);
        this.config = IngestConfig.from(Settings.of(all));
        this.clock = clock;
        this.rounds = start();
    }

    private Rounds start() {
        return Rounds.of(config, new Wire(this, this, this), clock);
    }

    @Override
    public void follow(Source source) {
        followed.put(source.id(), new Followed(source, clock.instant()));
        rounds.sources().watch(source, clock.instant(), Optional.empty());
    }

    @Override
    public void work() {
        for (Optional<Job> job = rounds.queue().poll();
                job.isPresent();
                job = rounds.queue().poll()) {
            job.get().work().run();
            rounds.queue().finished(job.get());
        }
    }

    @Override
    public AutoCloseable threads(int count) {
        return Workers.start(rounds.queue(), count);
    }

    @Override
    public void restart() {
        rounds.close();
        rounds = start();
        followed.values()
                .forEach(known -> rounds.sources()
                        .watch(
                                known.source(),
                                known.since(),
                                Optional.ofNullable(statuses.get(known.source().id()))));
    }

    @Override
    public List<String> published() {
        return List.copyOf(published);
    }

    @Override
    public synchronized List<Item> publish(List<Item> items) {
        for (Item item : items) {
            if (item.content() instanceof ItemContent.Entry entry) {
                published.add(String.valueOf(entry.entry().title()));
            }
        }
        return List.of();
    }

    @Override
    public synchronized void publish(SourceStatus status) {
        statuses.put(status.source(), status);
    }

    @Override
    public void forget(SourceId source) {
        statuses.remove(source);
    }

    @Override
    public void setAside(DeadLetter letter) {
        // what is unreadable is judged elsewhere
    }

    @Override
    public void close() {
        rounds.close();
    }
}
