package dev.dateline.bench.soak;

import dev.dateline.app.topic.TopicWriter;
import dev.dateline.bench.soak.SoakWire.Part;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.item.Item;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.EmbeddedSchemaRegistry;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** News, readers and mishaps on a wire of processes, then the judgement. */
final class Soak {
    private static final Duration BEAT = Duration.ofMillis(100);
    private static final Duration DOWN = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final Plan plan;
    private final PrintStream out;
    private final InstantSource clock = InstantSource.system();
    private final Random random;

    /**
     * What happens.
     *
     * @param length how long news comes
     * @param perSecond how many items a second
     * @param between mean time between two mishaps
     * @param seed of news and mishaps
     */
    record Plan(Duration length, int perSecond, Duration between, long seed) {}

    Soak(Plan plan, PrintStream out) {
        this.plan = plan;
        this.out = out;
        this.random = new Random(plan.seed());
    }

    /** Runs it in this folder, where the logs stay; tells what was wrong. */
    List<String> run(Path folder) throws IOException, InterruptedException {
        try (SoakWire wire = new SoakWire(folder);
                Receivers receivers = new Receivers()) {
            wire.start(Part.BROKER);
            KafkaConnection kafka = KafkaConnection.plain(wire.bootstrapServers());
            try (SchemaRegistry registry = new EmbeddedSchemaRegistry(kafka, (short) 1)) {
                List<Subscription> readers =
                        Readers.of(plan.seed(), clock.instant().plusSeconds(10), plan.length(), receivers);
                subscribe(readers, kafka, registry);
                wire.start(Part.STREAMS);
                wire.start(Part.DESK);
                happen(wire, receivers, readers, kafka, registry);
                SoakLog log = settled(kafka, registry);
                SoakJudge judge = new SoakJudge(log, readers, receivers);
                List<String> faults = judge.faults();
                judge.counts().forEach((what, count) -> say("%-42s %8d", what, count));
                faults.forEach(fault -> say("FAULT %s", fault));
                return faults;
            }
        }
    }

    private static void subscribe(List<Subscription> readers, KafkaConnection kafka, SchemaRegistry registry) {
        try (TopicWriter<Subscription> writer = new TopicWriter<>(kafka, registry, Topics.RULES)) {
            readers.forEach(reader -> writer.write(reader.subscriber(), reader));
            writer.flush();
        }
    }

    private void happen(
            SoakWire wire,
            Receivers receivers,
            List<Subscription> readers,
            KafkaConnection kafka,
            SchemaRegistry registry)
            throws IOException, InterruptedException {
        try (TopicWriter<Item> items = new TopicWriter<>(kafka, registry, Topics.ITEMS);
                Stalls stalls = new Stalls(kafka, clock)) {
            RestlessNews news = new RestlessNews(plan.seed(), clock, items);
            try (NewsWriter writer = new NewsWriter(news, plan.perSecond(), clock)) {
                goWrong(new Mishaps(wire, receivers, readers, random), stalls);
            }
            items.flush();
            TimeUnit.SECONDS.sleep(5);
            say("%d items written; longest pause at the end: %.1f s", news.written(), stalls.longest());
        }
    }

    private void goWrong(Mishaps mishaps, Stalls stalls) throws IOException, InterruptedException {
        Instant begin = clock.instant();
        Instant end = begin.plus(plan.length());
        Instant next = begin.plus(pause());
        for (Instant now = begin; now.isBefore(end); now = clock.instant()) {
            if (mishaps.isOver(now) && now.isAfter(next) && now.isBefore(end.minus(DOWN))) {
                double paused = stalls.longest();
                long second = Duration.between(begin, now).toSeconds();
                say("%4d s  %s (longest pause before: %.1f s)", second, mishaps.next(now, DOWN), paused);
                next = clock.instant().plus(pause());
            }
            mishaps.mend(now);
            TimeUnit.MILLISECONDS.sleep(BEAT.toMillis());
        }
        mishaps.mendAll();
    }

    private Duration pause() {
        return plan.between().multipliedBy(50 + random.nextInt(100)).dividedBy(100);
    }

    /** The log, once nothing more comes and every delivery has ended. */
    private SoakLog settled(KafkaConnection kafka, SchemaRegistry registry) throws InterruptedException {
        Instant until = clock.instant().plus(PATIENCE);
        SoakLog before = SoakLog.read(kafka, registry);
        while (true) {
            TimeUnit.SECONDS.sleep(5);
            SoakLog now = SoakLog.read(kafka, registry);
            boolean still = now.alerts().size() == before.alerts().size();
            if ((still && SoakJudge.isDone(now)) || clock.instant().isAfter(until)) {
                return now;
            }
            before = now;
        }
    }

    private void say(String pattern, Object... values) {
        out.println(String.format(Locale.ROOT, pattern, values));
        out.flush();
    }
}
