package dev.dateline.bench.stream;

import dev.dateline.app.broker.DataDirectory;
import dev.dateline.app.role.Lifetime;
import dev.dateline.app.role.OneProcess;
import dev.dateline.app.role.Wire;
import dev.dateline.bench.Bars;
import dev.dateline.bench.polling.ChildProcess;
import dev.dateline.domain.story.Story;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.setting.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * How long it takes from a story's append to its topic until each of many open event streams has it. The desk runs in a JVM
 * of its own, as {@code ./dateline desk} starts it; its processor time and memory are what is told. Broker, writer and
 * readers are in this one. Takes some two minutes; prints a table and a verdict.
 */
@Command(name = "streams-out", mixinStandardHelpOptions = true, description = "Story appended to told on open streams.")
public final class StreamsOut implements Callable<Integer> {
    private static final int STORIES = 1_000;
    private static final double MOST_MILLIS = 300;
    private static final double MOST_GAINED = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(100);

    @Option(names = "--streams", defaultValue = "500", description = "Open connections (${DEFAULT-VALUE}).")
    private int streams;

    @Option(names = "--rate", defaultValue = "50", description = "Updates a second (${DEFAULT-VALUE}).")
    private int rate;

    @Option(names = "--seconds", defaultValue = "60", description = "Seconds measured (${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--warm-up", defaultValue = "20", description = "Seconds before that (${DEFAULT-VALUE}).")
    private int warmUp;

    @Option(
            names = "--directory",
            defaultValue = "bench/target/streams-out",
            description = "A new folder for broker and desk (${DEFAULT-VALUE}).")
    private Path directory = Path.of("bench/target/streams-out");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new StreamsOut()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        try (DataDirectory data = DataDirectory.open(directory);
                Lifetime lifetime = Lifetime.untilSignalled()) {
            Settings settings = Settings.of(Map.of("broker.port", "0", "data.directory", data.path() + ""));
            OneProcess process = new OneProcess(lifetime, settings, out::println);
            KafkaConnection kafka = KafkaConnection.plain(process.broker(data).bootstrapServers());
            Wire wire = process.join(kafka, data.path());
            int port = freePort();
            try (ChildProcess desk = desk(kafka, port);
                    KafkaProducer<String, byte[]> producer = producer(kafka);
                    OpenStreams open = OpenStreams.open(URI.create("http://127.0.0.1:" + port), streams)) {
                measure(wire, desk, producer, open);
            }
        }
        return 0;
    }

    private void measure(Wire wire, ChildProcess desk, KafkaProducer<String, byte[]> producer, OpenStreams open)
            throws Exception {
        StoryUpdates updates = new StoryUpdates(STORIES, wire.clock().instant());
        Serializer<Story> serializer = Topics.STORIES.serde(wire.registry()).serializer();
        awaitTold(open, write(updates, serializer, producer, warmUp));
        long heapBefore = desk.heapAfterCollection();
        open.begin();
        double cpuBefore = desk.cpuSeconds();
        long from = System.nanoTime();
        int written = write(updates, serializer, producer, seconds);
        awaitTold(open, written);
        double cores = (desk.cpuSeconds() - cpuBefore) / ((System.nanoTime() - from) / 1e9);
        long heapAfter = desk.heapAfterCollection();
        out.printf(
                Locale.ROOT,
                "%d streams, %d updates/s for %d s; load of the machine %.1f%n%n| updates told | missing | p50 ms |"
                        + " p95 ms | p99 ms | max ms | desk's cores | heap before, after MiB | resident MiB"
                        + " |%n|--:|--:|--:|--:|--:|--:|--:|--:|--:|%n| %d | %d | %d | %d | %d | %d | %.2f | %d, %d | %d"
                        + " |%n",
                streams,
                rate,
                seconds,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                open.taken(),
                (long) written * streams - open.taken(),
                open.millis(.5),
                open.millis(.95),
                open.millis(.99),
                open.millis(1),
                cores,
                heapBefore,
                heapAfter,
                desk.residentMebibytes(false));
        new Bars(out)
                .holds("every update told on every stream", open.taken() == (long) written * streams)
                .atMost("delivery, p99", open.millis(.99), MOST_MILLIS, "ms")
                .atMost("the desk's processor time", cores, 1, "cores")
                .atMost("heap gained", heapAfter - heapBefore, MOST_GAINED, "MiB")
                .judge();
    }

    /** Until all connections have all updates, or for so long that they will not come any more. */
    private void awaitTold(OpenStreams open, int updates) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (open.taken() < (long) updates * streams && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private int write(
            StoryUpdates updates, Serializer<Story> serializer, KafkaProducer<String, byte[]> producer, int during) {
        int wanted = rate * during;
        long start = System.nanoTime();
        for (int i = 0; i < wanted; i++) {
            long due = start + i * 1_000_000_000L / rate;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            Story story = updates.next();
            byte[] value = serializer.serialize(Topics.STORIES.name(), story);
            producer.send(new ProducerRecord<>(Topics.STORIES.name(), story.id().value(), value));
        }
        producer.flush();
        return wanted;
    }

    private static KafkaProducer<String, byte[]> producer(KafkaConnection kafka) {
        return new KafkaProducer<>(
                kafka.properties(Map.of(ProducerConfig.LINGER_MS_CONFIG, 0)),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    private ChildProcess desk(KafkaConnection kafka, int port) throws IOException, InterruptedException {
        return ChildProcess.start(
                List.of(),
                List.of(
                        "desk",
                        "--bootstrap-servers",
                        kafka.bootstrapServers(),
                        "--set",
                        "desk.port=" + port,
                        "--set",
                        "data.directory=" + directory.resolve("desk")));
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
