package dev.dateline.bench.soak;

import dev.dateline.app.sample.SampleServer;
import dev.dateline.app.sample.SampleWire;
import dev.dateline.app.sample.ScriptClock;
import dev.dateline.app.topic.TopicWriter;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceId;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * The bundled sample wire over HTTP, for a real ingest to poll. In a long soak it is played again and again, each time by
 * outlets at another port: other addresses and sources, the same texts.
 */
final class SampleNews implements AutoCloseable {
    private static final Duration ROUND = Duration.ofMinutes(10);
    private static final Duration POLL = Duration.ofSeconds(3);

    private final SampleWire wire = SampleWire.load();
    private final List<SampleServer> servers = new ArrayList<>();

    SampleNews(Instant begin, Duration length, InstantSource clock) throws IOException {
        for (Duration at = Duration.ZERO; at.compareTo(length) < 0; at = at.plus(ROUND)) {
            servers.add(SampleServer.start(wire, new ScriptClock(begin.plus(at), 1, clock), 0));
        }
    }

    List<Subscription> subscriptions() {
        return wire.subscriptions();
    }

    /** Puts its outlets on the topic of sources. */
    void publish(KafkaConnection kafka, SchemaRegistry registry) {
        try (TopicWriter<Source> writer = new TopicWriter<>(kafka, registry, Topics.SOURCES)) {
            servers.stream()
                    .flatMap(server -> wire.sources(server.port(), POLL).stream())
                    .map(SampleNews::alone)
                    .forEach(source -> writer.write(source.host(), source.host() + " " + source.id(), source));
            writer.flush();
        }
    }

    /** The same source under a name that no other round's has. */
    private static Source alone(Source source) {
        return new Source(
                new SourceId(source.id() + "-" + source.url().getPort()),
                source.url(),
                source.kind(),
                source.outlet(),
                source.language(),
                source.pages(),
                source.linkSelector(),
                source.every(),
                source.active(),
                source.tlsUnchecked());
    }

    @Override
    public void close() {
        servers.forEach(SampleServer::close);
    }
}
