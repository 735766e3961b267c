package dev.dateline.bench.polling.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.bench.polling.KeptWire;
import dev.dateline.domain.item.Source;
import dev.dateline.ingest.IngestConfig;
import dev.dateline.ingest.Rounds;
import dev.dateline.ingest.queue.Workers;
import dev.dateline.schemas.setting.Settings;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The short form of the benchmark: every kind of harm once, among healthy papers, in half a minute. */
class HostileTest {
    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LATE = Duration.ofSeconds(8);
    private static final int HEALTHY = 40;

    private final KeptWire wire = new KeptWire();
    private final InstantSource clock = InstantSource.system();

    @Test
    void everyHarmIsToldAndNobodyElseSuffers() throws Exception {
        IngestConfig config = IngestConfig.from(Settings.of(Map.of(
                "ingest.allowed-networks", "127.0.0.1",
                "ingest.total-timeout", "4 s",
                "ingest.host-spacing", "100 ms")));
        try (MixedSite site = new MixedSite(EVERY);
                Rounds rounds = Rounds.of(config, wire.wire(), clock)) {
            watch(rounds, site.healthy(HEALTHY));
            watch(rounds, site.hostile(1));
            try (Workers workers = Workers.start(rounds.queue(), 8)) {
                Objects.requireNonNull(workers);
                awaitTold(site);
                TimeUnit.SECONDS.sleep(5);
            }
            assertThat(untold(site)).isEmpty();
            Lateness.Window late = site.lateness().window();
            assertThat(late.visits()).isGreaterThan(3 * HEALTHY);
            assertThat(late.most()).isLessThan(LATE);
        }
    }

    private void watch(Rounds rounds, List<Source> sources) {
        sources.forEach(source -> rounds.sources().watch(source, clock.instant(), Optional.empty()));
    }

    private void awaitTold(MixedSite site) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!untold(site).isEmpty() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private List<String> untold(MixedSite site) {
        return site.cases().stream()
                .filter(harm ->
                        !harm.isToldBy(wire.status(site.source(harm, 0).id()).orElse(null)))
                .map(harm -> harm.name() + ": "
                        + wire.status(site.source(harm, 0).id())
                                .map(status -> status.state() + ", " + status.trouble() + ", " + status.message())
                                .orElse("never polled"))
                .toList();
    }
}
