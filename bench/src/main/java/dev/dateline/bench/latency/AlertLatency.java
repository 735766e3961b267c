package dev.dateline.bench.latency;

import dev.dateline.app.broker.DataDirectory;
import dev.dateline.app.role.Lifetime;
import dev.dateline.app.role.OneProcess;
import dev.dateline.app.role.Role;
import dev.dateline.app.role.Wire;
import dev.dateline.app.topic.TopicWriter;
import dev.dateline.bench.news.InventedNews;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Channel;
import dev.dateline.domain.alert.Preferences;
import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.item.Item;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.setting.Settings;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * How long it takes from a story's update being written until a subscriber's own program has the webhook: one process with the
 * embedded broker, the real topology and the desk; each subscriber has one rule and one webhook. Prints a table; judges
 * nothing.
 */
@Command(name = "alerts", mixinStandardHelpOptions = true, description = "Story update written to webhook received.")
public final class AlertLatency implements Callable<Integer> {
    private static final long SEED = 20_261_122;
    private static final Duration STRAGGLERS = Duration.ofSeconds(15);

    @Option(names = "--subscribers", defaultValue = "1000", description = "Subscribers (${DEFAULT-VALUE}).")
    private int subscribers;

    @Option(names = "--rate", defaultValue = "50", description = "Story updates a second (${DEFAULT-VALUE}).")
    private int rate;

    @Option(
            names = "--told-each",
            defaultValue = "1",
            description = "Subscribers whose rule an update meets (${DEFAULT-VALUE}).")
    private int toldEach;

    @Option(names = "--seconds", defaultValue = "60", description = "Seconds measured (${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--warm-up", defaultValue = "30", description = "Seconds before that (${DEFAULT-VALUE}).")
    private int warmUp;

    @Option(
            names = "--directory",
            defaultValue = "bench/target/alerts",
            description = "A new folder for broker and stores (${DEFAULT-VALUE}).")
    private Path directory = Path.of("bench/target/alerts");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Map<String, Long> readable = new ConcurrentHashMap<>();
    private final Random random = new Random(SEED);

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new AlertLatency()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        try (DataDirectory data = DataDirectory.open(directory);
                Lifetime lifetime = Lifetime.untilSignalled()) {
            OneProcess process = new OneProcess(lifetime, settings(data.path()), out::println);
            String servers = process.broker(data).bootstrapServers();
            Wire wire = process.join(KafkaConnection.plain(servers), data.path());
            try (HookServer server = new HookServer(wire.clock())) {
                subscribe(wire, server);
                process.start(EnumSet.of(Role.STREAMS, Role.DESK), wire);
                measure(wire, server);
            }
        }
        return 0;
    }

    private static Settings settings(Path data) {
        return Settings.of(new LinkedHashMap<>(Map.of(
                "broker.port", "0",
                "desk.port", "0",
                "desk.delivery.private-addresses", "true",
                "data.directory", data.toString(),
                "streams.state-dir", data + "/streams")));
    }

    private void subscribe(Wire wire, HookServer server) {
        try (var rules = new TopicWriter<>(wire.kafka(), wire.registry(), Topics.RULES)) {
            for (int i = 0; i < subscribers; i++) {
                String name = "subscriber-" + i;
                Channel hook = new Channel("hook", Channel.Kind.WEBHOOK, server.address("/" + i), 1, Set.of());
                Rule rule = Rule.asking("mine", "Mine", "title:" + mark(i / toldEach), null);
                rules.write(
                        name,
                        new Subscription(
                                name, 1, List.of(rule), List.of(hook), Preferences.NONE, List.of(), List.of()));
            }
            rules.flush();
        }
    }

    /** A word that only headlines of one subscriber, or of a few, have. */
    private static String mark(int number) {
        StringBuilder word = new StringBuilder("zq");
        for (int left = number, i = 0; i < 4; i++, left /= 20) {
            word.append("bcdfghjklmnpqrstvwxz".charAt(left % 20));
        }
        return word.toString();
    }

    private void measure(Wire wire, HookServer server) throws InterruptedException {
        NewsItems items = new NewsItems(new InventedNews(SEED), wire.clock());
        Serializer<Item> serializer = Topics.ITEMS.serde(wire.registry()).serializer();
        Deserializer<Alert> alerts = Topics.ALERTS.serde(wire.registry()).deserializer();
        try (TopicWatch watch = new TopicWatch(
                        wire.kafka(),
                        Topics.ALERTS.name(),
                        record -> readable.put(
                                alerts.deserialize(record.topic(), record.value())
                                        .id(),
                                System.nanoTime()));
                Appender appender = new Appender(wire.kafka(), new Stopwatch(), rate)) {
            appender.append(Duration.ofSeconds(warmUp), () -> next(items, serializer));
            Instant begin = wire.clock().instant();
            appender.append(Duration.ofSeconds(seconds), () -> next(items, serializer));
            awaitStragglers(server);
            report(server.taken(), begin);
        }
    }

    private ProducerRecord<String, byte[]> next(NewsItems items, Serializer<Item> serializer) {
        Item item = items.next(mark(random.nextInt(Math.max(1, subscribers / toldEach))));
        return new ProducerRecord<>(
                Topics.ITEMS.name(), item.article().value(), serializer.serialize(Topics.ITEMS.name(), item));
    }

    private void awaitStragglers(HookServer server) {
        long end = System.nanoTime() + STRAGGLERS.toNanos();
        long quiet = System.nanoTime() + Duration.ofSeconds(3).toNanos();
        while (System.nanoTime() < end && (server.taken().size() < readable.size() || System.nanoTime() < quiet)) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private void report(List<HookServer.Taken> all, Instant begin) {
        List<HookServer.Taken> taken =
                all.stream().filter(hook -> hook.placed().isAfter(begin)).toList();
        Set<String> ids = new HashSet<>();
        all.forEach(hook -> ids.add(hook.id()));
        Map<String, Long> missing = new HashMap<>(readable);
        missing.keySet().removeAll(ids);
        out.printf(
                Locale.ROOT,
                "%d subscribers, %d updates/s for %d s; %d webhooks, %.0f a second; %d missing, %d twice; load %.1f%n%n",
                subscribers,
                rate,
                seconds,
                taken.size(),
                (double) taken.size() / seconds,
                missing.size(),
                all.size() - ids.size(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        out.println("| from | to | p50 ms | p95 ms | p99 ms | max ms |");
        out.println("|---|---|--:|--:|--:|--:|");
        row(
                "story update written",
                Quantiles.of(taken.stream()
                        .map(hook -> Duration.between(hook.placed(), hook.at()).toNanos())
                        .toList()));
        row(
                "alert readable",
                Quantiles.of(taken.stream()
                        .filter(hook -> readable.containsKey(hook.id()))
                        .map(hook -> hook.nanos() - readable.getOrDefault(hook.id(), 0L))
                        .toList()));
    }

    private void row(String from, Quantiles times) {
        out.printf(
                Locale.ROOT,
                "| %s | webhook received | %.0f | %.0f | %.0f | %.0f |%n",
                from,
                times.millis(.5),
                times.millis(.95),
                times.millis(.99),
                times.millis(1));
    }
}
