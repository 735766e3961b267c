package dev.dateline.bench.soak;

import dev.dateline.app.rehearsal.WireCount;
import dev.dateline.app.topic.TopicWriter;
import dev.dateline.bench.news.InventedNews;
import dev.dateline.bench.soak.SoakWire.Part;
import dev.dateline.bench.told.Receivers;
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
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String STREAMS = "dateline";

    private static final int CHANGES = 8;
    private static final int CORPUS_PER_SECOND = 2;

    private final Plan plan;
    private final CorpusNews corpus;
    private final List<String> words;
    private final List<String> corpusWords;
    private final RuleTimes times = new RuleTimes();
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

    Soak(Plan plan, CorpusNews corpus, PrintStream out) {
        this.plan = plan;
        this.corpus = corpus;
        this.words = Readers.inventedWords(plan.seed());
        this.corpusWords = HeadlineWords.of(corpus.titles());
        this.out = out;
        this.random = new Random(plan.seed());
    }

    /** Runs it in this folder, where the logs stay; tells what was wrong. */
    List<String> run(Path folder) throws IOException, InterruptedException {
        Instant begin = clock.instant().plusSeconds(10);
        try (SoakWire wire = new SoakWire(folder);
                Receivers receivers = new Receivers();
                SampleNews sample = new SampleNews(begin, plan.length(), clock)) {
            wire.start(Part.BROKER);
            KafkaConnection kafka = KafkaConnection.plain(wire.bootstrapServers());
            try (SchemaRegistry registry = new EmbeddedSchemaRegistry(kafka, (short) 1)) {
                List<Reader> readers =
                        Readers.of(words, corpusWords, sample.subscriptions(), begin, plan.length(), receivers);
                subscribe(readers, kafka, registry);
                sample.publish(kafka, registry);
                for (Part part : List.of(Part.STREAMS, Part.DESK, Part.SECOND_DESK, Part.INGEST)) {
                    wire.start(part);
                }
                happen(wire, receivers, readers, kafka, registry);
                return judged(settled(readers, receivers, kafka, registry));
            }
        }
    }

    private List<String> judged(SoakJudge judge) {
        List<String> faults = judge.faults();
        judge.counts().forEach((what, count) -> say("%-42s %8d", what, count));
        faults.forEach(fault -> say("FAULT %s", fault));
        return faults;
    }

    private void subscribe(List<Reader> readers, KafkaConnection kafka, SchemaRegistry registry) {
        try (TopicWriter<Subscription> writer = new TopicWriter<>(kafka, registry, Topics.RULES)) {
            readers.forEach(reader -> {
                times.begin(reader.subscription(), clock.instant());
                writer.write(reader.name(), reader.subscription());
            });
            writer.flush();
        }
    }

    private void happen(
            SoakWire wire, Receivers receivers, List<Reader> readers, KafkaConnection kafka, SchemaRegistry registry)
            throws IOException, InterruptedException {
        try (TopicWriter<Item> items = new TopicWriter<>(kafka, registry, Topics.ITEMS);
                TopicWriter<Subscription> rules = new TopicWriter<>(kafka, registry, Topics.RULES);
                Stalls stalls = new Stalls(kafka, clock)) {
            InventedNews invented = new InventedNews(plan.seed());
            RestlessNews news = new RestlessNews(() -> NewsText.of(invented.next()), plan.seed(), clock, items);
            RestlessNews replayed = new RestlessNews(corpus::next, plan.seed() + 1, clock, items);
            try (NewsWriter writer = new NewsWriter(news, plan.perSecond(), clock);
                    NewsWriter replay = new NewsWriter(replayed, corpus.isEmpty() ? 0 : CORPUS_PER_SECOND, clock);
                    RestlessReaders restless = new RestlessReaders(changes(readers), receivers, rules, clock)) {
                List<String> names = readers.stream().map(Reader::name).toList();
                goWrong(new Mishaps(wire, receivers, names, random), stalls);
                say("%d changes of what readers want", restless.changes());
            }
            items.flush();
            rules.flush();
            TimeUnit.SECONDS.sleep(5);
            say(
                    "%d items invented, %d replayed; longest pause at the end: %.1f s",
                    news.written(), replayed.written(), stalls.longest());
        }
    }

    private RestlessReaders.Plan changes(List<Reader> readers) {
        List<String> asked = corpusWords.isEmpty() ? words : corpusWords;
        return new RestlessReaders.Plan(readers, plan.between().dividedBy(CHANGES), asked, times, plan.seed());
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

    /** The judgement of the log, once everything is done, or nothing has come for minutes. */
    private SoakJudge settled(List<Reader> readers, Receivers receivers, KafkaConnection kafka, SchemaRegistry registry)
            throws InterruptedException {
        long before = -1;
        Instant changed = clock.instant();
        try (WireCount wire = new WireCount(kafka, STREAMS)) {
            while (true) {
                TimeUnit.SECONDS.sleep(5);
                SoakLog log = SoakLog.read(kafka, registry);
                SoakJudge judge = new SoakJudge(log, readers, receivers, times);
                boolean still = log.size() == before;
                changed = still ? changed : clock.instant();
                boolean done = still && wire.allItemsRead() && judge.faults().isEmpty();
                if (done || clock.instant().isAfter(changed.plus(PATIENCE))) {
                    return judge;
                }
                before = log.size();
            }
        }
    }

    private void say(String pattern, Object... values) {
        out.println(String.format(Locale.ROOT, pattern, values));
        out.flush();
    }
}
