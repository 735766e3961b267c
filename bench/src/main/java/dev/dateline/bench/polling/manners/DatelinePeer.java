package dev.dateline.bench.polling.manners;

import dev.dateline.bench.polling.KeptWire;
import dev.dateline.domain.item.Source;
import dev.dateline.ingest.IngestConfig;
import dev.dateline.ingest.Rounds;
import dev.dateline.ingest.queue.Job;
import dev.dateline.ingest.queue.Workers;
import dev.dateline.schemas.setting.Settings;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Our own ingest, whole but for Kafka: what it writes is kept in memory, and read again after a restart. */
final class DatelinePeer implements Peer {
    private final IngestConfig config;
    private final InstantSource clock;
    private final KeptWire wire = new KeptWire();
    private Rounds rounds;

    /** At the default settings, but for the one private address that the stage's origin has. */
    DatelinePeer(InstantSource clock, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(Map.of("ingest.allowed-networks", "127.0.0.1"));
        all.putAll(settings);
        this.config = IngestConfig.from(Settings.of(all));
        this.clock = clock;
        this.rounds = Rounds.of(config, wire.wire(), clock);
    }

    @Override
    public void follow(Source source) {
        wire.list(source, clock.instant());
        rounds.sources().watch(source, clock.instant(), Optional.empty());
    }

    @Override
    public void work() {
        for (Optional<Job> job = rounds.queue().poll();
                job.isPresent();
                job = rounds.queue().poll()) {
            job.get().work().run();
            rounds.queue().finished(job.get());
            wire.changed().ifPresent(this::hear);
        }
    }

    /** As the topic would tell it: the new record first, then the end of the one at the old host. */
    private void hear(Source changed) {
        if (changed.active()) {
            rounds.sources().watch(changed, clock.instant(), wire.status(changed.id()));
            rounds.sources().remove(changed.id());
        } else {
            rounds.sources().leave(changed.id());
        }
    }

    @Override
    public AutoCloseable threads(int count) {
        return Workers.start(rounds.queue(), count);
    }

    @Override
    public void restart() {
        rounds.close();
        rounds = Rounds.of(config, wire.wire(), clock);
        wire.listed()
                .forEach(known -> rounds.sources()
                        .watch(
                                known.source(),
                                known.since(),
                                wire.status(known.source().id())));
    }

    @Override
    public List<String> published() {
        return wire.titles();
    }

    @Override
    public void close() {
        rounds.close();
    }
}
