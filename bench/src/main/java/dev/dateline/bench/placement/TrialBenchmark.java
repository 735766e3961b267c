package dev.dateline.bench.placement;

import dev.dateline.app.broker.DataDirectory;
import dev.dateline.app.role.Lifetime;
import dev.dateline.app.role.OneProcess;
import dev.dateline.app.role.Wire;
import dev.dateline.desk.trial.PlacementLog;
import dev.dateline.desk.trial.RuleTrial;
import dev.dateline.desk.trial.TrialAsk;
import dev.dateline.desk.trial.TrialResult;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.edit.Written;
import dev.dateline.domain.story.Report;
import dev.dateline.domain.story.lane.LaneEntry;
import dev.dateline.domain.story.lane.LaneLimits;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.setting.Settings;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How fast a rule is tried on the last week of a placement log of invented news: read, placed, matched, told, in memory. */
@Command(
        name = "trial",
        mixinStandardHelpOptions = true,
        description = "What a rule would have told in a week: how fast.")
public final class TrialBenchmark implements Callable<Integer> {
    private static final Duration TRIED = Duration.ofDays(7);
    private static final List<String> QUERIES =
            List.of("earthquake", "title:fire origins>=2", "reports>=2", "phase:breaking");

    @Option(names = "--entries", defaultValue = "200000", description = "Reports in the log (${DEFAULT-VALUE}).")
    private int entries;

    @Option(names = "--days", defaultValue = "14", description = "Over how many days they came (${DEFAULT-VALUE}).")
    private int days;

    @Option(names = "--directory", defaultValue = "bench/target/trial", description = "A new folder for the broker.")
    private Path directory = Path.of("bench/target/trial");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new TrialBenchmark()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        try (DataDirectory data = DataDirectory.open(directory);
                Lifetime lifetime = Lifetime.untilSignalled()) {
            Settings settings = Settings.of(
                    new LinkedHashMap<>(Map.of("broker.port", "0", "data.directory", directory.toString())));
            OneProcess process = new OneProcess(lifetime, settings, out::println);
            Wire wire = process.join(KafkaConnection.plain(process.broker(data).bootstrapServers()), data.path());
            Instant now = wire.clock().instant();
            write(wire, now.minus(Duration.ofDays(days)));
            out.println("| rule | reports placed | alerts | s | reports a second | s of processor time |");
            out.println("|---|--:|--:|--:|--:|--:|");
            for (String query : QUERIES) {
                measure(wire, query, now.minus(TRIED));
            }
        }
        return 0;
    }

    private void write(Wire wire, Instant begin) {
        Duration apart = Duration.ofDays(days).dividedBy(entries);
        InventedReports reports = new InventedReports(begin, apart);
        Map<String, Object> properties = wire.kafka()
                .properties(Map.of(ProducerConfig.LINGER_MS_CONFIG, 20, ProducerConfig.BATCH_SIZE_CONFIG, 1 << 18));
        try (var serializer = Topics.REPORTS.serde(wire.registry()).serializer();
                var producer = new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < entries; i++) {
                Report report = reports.next();
                byte[] value = serializer.serialize(Topics.REPORTS.name(), new LaneEntry.Arrived(report));
                producer.send(new ProducerRecord<>(
                        Topics.REPORTS.name(), null, report.seenAt().toEpochMilli(), report.lane(), value));
            }
        }
        out.printf(Locale.ROOT, "%,d reports written, %s apart%n%n", entries, apart);
    }

    private void measure(Wire wire, String query, Instant since) {
        PlacementLog log = new PlacementLog(wire.kafka(), wire.registry(), LaneLimits.standard());
        TrialAsk ask = ask(query, since);
        long start = System.nanoTime();
        long cpu = cpu();
        TrialResult result = RuleTrial.run(ask, log, (reports, time) -> true);
        double seconds = (System.nanoTime() - start) / 1e9;
        double processor = (cpu() - cpu) / 1e9;
        out.printf(
                Locale.ROOT,
                "| `%s` | %,d | %,d | %.1f | %,.0f | %.1f |%n",
                query,
                result.reports(),
                result.count(),
                seconds,
                result.reports() / seconds,
                processor);
    }

    private static TrialAsk ask(String query, Instant since) {
        Written<TrialAsk> ask = TrialAsk.ofQuery(new Subscription("nobody", List.of()), query, null, since, 200);
        if (ask instanceof Written.Read<TrialAsk> read) {
            return read.value();
        }
        throw new IllegalArgumentException(query + ": " + ask);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
