package dev.dateline.bench.soak;

import dev.dateline.bench.polling.ChildProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Broker, ingest, streams and two desks as processes of their own, each of which can be killed and started again. */
final class SoakWire implements AutoCloseable {
    private static final List<String> FOR_DESKS = List.of(
            "--desk-port=0",
            "--set=desk.session-timeout=6s",
            "--set=desk.signing-key=one-for-both-desks",
            "--set=desk.delivery.private-addresses=true");
    private static final List<String> SECOND = Stream.concat(
                    FOR_DESKS.stream(), Stream.of("--set=desk.instance-id=desk-2"))
            .toList();
    /** As the demo has it, whose outlets are on loopback, too. */
    private static final List<String> FOR_INGEST = List.of(
            "--set=ingest.allow-private-addresses=true",
            "--set=ingest.host-spacing=0s",
            "--set=ingest.domain-spacing=0s",
            "--set=ingest.shortest-interval=1s");

    private final Path folder;
    private final Map<Part, ChildProcess> running = new EnumMap<>(Part.class);
    private String bootstrapServers = "";

    /** A process of the wire. */
    enum Part {
        BROKER,
        STREAMS,
        INGEST,
        DESK,
        SECOND_DESK;

        private String command() {
            return this == SECOND_DESK ? DESK.toString() : toString();
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A wire whose processes keep their data and logs in this folder; none runs yet. */
    SoakWire(Path folder) {
        this.folder = folder;
    }

    /** Where its Kafka is, once the broker was started. */
    String bootstrapServers() {
        return bootstrapServers;
    }

    void start(Part part) throws IOException, InterruptedException {
        ChildProcess process = ChildProcess.start(List.of(), arguments(part));
        running.put(part, process);
        if (part == Part.BROKER) {
            bootstrapServers = process.bootstrapServers();
        }
    }

    /** kill -9. */
    void kill(Part part) throws InterruptedException {
        ChildProcess process = running.remove(part);
        if (process != null) {
            process.kill();
        }
    }

    private List<String> arguments(Part part) {
        List<String> arguments =
                new ArrayList<>(List.of(part.command(), "--data-dir=" + folder.resolve(part.toString())));
        if (part == Part.BROKER) {
            String port = bootstrapServers.isEmpty() ? "0" : bootstrapServers.replaceFirst(".*:", "");
            arguments.add("--broker-port=" + port);
        } else {
            arguments.add("--bootstrap-servers=" + bootstrapServers);
        }
        arguments.addAll(
                switch (part) {
                    case DESK -> FOR_DESKS;
                    case SECOND_DESK -> SECOND;
                    case INGEST -> FOR_INGEST;
                    case BROKER, STREAMS -> List.of();
                });
        return arguments;
    }

    @Override
    public void close() {
        for (Part part : List.of(Part.INGEST, Part.DESK, Part.SECOND_DESK, Part.STREAMS, Part.BROKER)) {
            ChildProcess process = running.remove(part);
            if (process != null) {
                process.close();
            }
        }
    }
}
