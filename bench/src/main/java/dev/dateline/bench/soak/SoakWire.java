package dev.dateline.bench.soak;

import dev.dateline.bench.polling.ChildProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Broker, streams and desk as processes of their own, each of which can be killed and started again. */
final class SoakWire implements AutoCloseable {
    private final Path folder;
    private final Map<Part, ChildProcess> running = new EnumMap<>(Part.class);
    private String bootstrapServers = "";

    /** A process of the wire. */
    enum Part {
        BROKER,
        STREAMS,
        DESK;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
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
                new ArrayList<>(List.of(part.toString(), "--data-dir=" + folder.resolve(part.toString())));
        if (part == Part.BROKER) {
            String port = bootstrapServers.isEmpty() ? "0" : bootstrapServers.replaceFirst(".*:", "");
            arguments.add("--broker-port=" + port);
        } else {
            arguments.add("--bootstrap-servers=" + bootstrapServers);
        }
        if (part == Part.DESK) {
            arguments.add("--desk-port=0");
            arguments.add("--set=desk.session-timeout=6s");
            arguments.add("--set=desk.delivery.private-addresses=true");
        }
        return arguments;
    }

    @Override
    public void close() {
        for (Part part : List.of(Part.DESK, Part.STREAMS, Part.BROKER)) {
            ChildProcess process = running.remove(part);
            if (process != null) {
                process.close();
            }
        }
    }
}
