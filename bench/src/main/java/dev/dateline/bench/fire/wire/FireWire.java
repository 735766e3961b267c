package dev.dateline.bench.fire.wire;

import dev.dateline.app.DatelineMain;
import dev.dateline.bench.fire.host.Network;
import dev.dateline.bench.polling.ChildProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Three brokers and the roles, a process each on a host of its own. */
public final class FireWire implements AutoCloseable {
    private static final Duration STOPPING = Duration.ofSeconds(30);
    /** A dozen processes on few cores: compiling well would take them longer than it saves. */
    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    private final Path folder;
    private final Network network;
    private final Map<Part, HostProcess> running = new EnumMap<>(Part.class);
    private final Map<Part, Started> otherwise = new EnumMap<>(Part.class);

    /**
     * How a part is started when not as usual.
     *
     * @param environment variables besides
     * @param arguments of the command besides
     */
    public record Started(Map<String, String> environment, List<String> arguments) {
        public static final Started AS_USUAL = new Started(Map.of(), List.of());
    }

    /** A wire whose processes keep data and logs in this folder; none runs yet. */
    public FireWire(Path folder, Network network) {
        this.folder = folder;
        this.network = network;
    }

    /** Where its Kafka is. */
    public String bootstrapServers() {
        return Broker.bootstrapServers(network);
    }

    /** Where a part keeps its data. */
    public Path directory(Part part) {
        return folder.resolve(part.toString());
    }

    /** Where its stores lie. */
    public Path stores(Part part) {
        return directory(part).resolve("streams");
    }

    /** Address of its host. */
    public String address(Part part) {
        return network.address(part.toString());
    }

    /** From its next start on a part is started so. */
    public void willStart(Part part, Started how) {
        otherwise.put(part, how);
    }

    /** Starts a part and does not wait for it. */
    public void start(Part part) throws IOException {
        Started how = otherwise.getOrDefault(part, Started.AS_USUAL);
        running.put(part, launch(part, how, folder.resolve(part + ".out")));
    }

    /** Starts one process more with the data directory of a part that runs; it should not live. */
    public String startTwice(Part part) throws IOException, InterruptedException {
        Path said = folder.resolve(part + "-twice.out");
        HostProcess second = launch(part, Started.AS_USUAL, said);
        boolean ended = second.endsWithin(STOPPING);
        second.kill();
        return ended ? Files.readString(said) : "";
    }

    private HostProcess launch(Part part, Started how, Path said) throws IOException {
        List<String> command = new ArrayList<>(network.on(part.toString()));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(part.isBroker() ? Broker.jvm() : ChildProcess.options(part.role()));
        command.add(QUICK);
        command.addAll(List.of("-cp", ChildProcess.classPath()));
        command.addAll(part.isBroker() ? broker(part) : role(part));
        command.addAll(how.arguments());
        Files.createDirectories(folder);
        return HostProcess.start(command, how.environment(), said);
    }

    private List<String> broker(Part part) throws IOException {
        Path config = directory(part).resolve("server.properties");
        Path prepared = Files.exists(config) ? config : Broker.prepare(part, network, directory(part));
        return List.of(BrokerMain.class.getName(), folder.resolve(part + ".log").toString(), prepared.toString());
    }

    private List<String> role(Part part) {
        List<String> words = new ArrayList<>(List.of(
                DatelineMain.class.getName(),
                part.role(),
                "--data-dir=" + directory(part),
                "--bootstrap-servers=" + bootstrapServers(),
                "--set=kafka.replication=3",
                "--set=" + part.role() + ".instance-id=" + part));
        words.addAll(RoleSettings.of(part, network.address(part.toString())));
        return words;
    }

    public boolean isRunning(Part part) {
        HostProcess process = running.get(part);
        return process != null && process.isAlive();
    }

    /** Those that have ended though nobody ended them. */
    public List<Part> fallen() {
        return running.entrySet().stream()
                .filter(part -> !part.getValue().isAlive())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** kill -9. */
    public void kill(Part part) throws InterruptedException {
        HostProcess process = running.remove(part);
        if (process != null) {
            process.kill();
        }
    }

    /** Asks it to stop, and waits; whether it did so by itself. */
    public boolean stop(Part part) throws InterruptedException {
        HostProcess process = running.remove(part);
        return process == null || process.stop(STOPPING);
    }

    /** SIGSTOP: it stands still and holds everything. */
    public void freeze(Part part) throws IOException, InterruptedException {
        signal(part, "STOP");
    }

    /** SIGCONT: it goes on as if nothing had happened. */
    public void thaw(Part part) throws IOException, InterruptedException {
        signal(part, "CONT");
    }

    private void signal(Part part, String name) throws IOException, InterruptedException {
        HostProcess process = running.get(part);
        if (process != null) {
            process.signal(name);
        }
    }

    @Override
    public void close() {
        try {
            for (Part part : Part.roles()) {
                kill(part);
            }
            for (Part part : Part.brokers()) {
                kill(part);
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
