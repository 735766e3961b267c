package dev.dateline.app.corpus;

import dev.dateline.app.file.Progress;
import dev.dateline.app.rehearsal.WireCount;
import dev.dateline.app.topic.TopicWriter;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.item.DeadLetter;
import dev.dateline.domain.item.Item;
import dev.dateline.domain.story.ClusterScore;
import dev.dateline.domain.story.lane.CorpusArticle;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Plays a corpus into a wire and waits until everything is accounted for: every item became an article, repeated one, or
 * was set aside, and every article was placed.
 */
public final class Replay {
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final int QUIET_LOOKS = 40;

    private final KafkaConnection kafka;
    private final SchemaRegistry registry;
    private final String streamsGroup;
    private final InstantSource clock;

    /**
     * @param streamsGroup consumer group of the wire's stream processors
     */
    public Replay(KafkaConnection kafka, SchemaRegistry registry, String streamsGroup, InstantSource clock) {
        this.kafka = kafka;
        this.registry = registry;
        this.streamsGroup = streamsGroup;
        this.clock = clock;
    }

    /**
     * What came of a corpus.
     *
     * @param items lines that were articles
     * @param unreadable lines that were none, set aside
     * @param articles distinct articles among the items that the wire published
     * @param repeats items that repeated an earlier one of the corpus
     * @param setAside items that the wire set aside
     * @param placed articles that stand in a story
     * @param stories in how many stories
     * @param took from the first item sent to the last article placed
     * @param scores agreement with the corpus' key, by language; empty without a key
     */
    public record Result(
            int items,
            int unreadable,
            int articles,
            int repeats,
            long setAside,
            int placed,
            long stories,
            Duration took,
            Map<String, ClusterScore> scores) {

        public Result {
            scores = Map.copyOf(scores);
        }

        /** Whether the wire accounted for everything. */
        public boolean isComplete() {
            return articles + setAside + repeats >= items && placed >= articles;
        }
    }

    /** What was sent. */
    private static final class Sent {
        private final Map<ArticleId, CorpusArticle> articles = new LinkedHashMap<>();
        private final Map<String, Map<String, String>> key = new TreeMap<>();
        private int items;
        private int unreadable;
    }

    /** Plays one file. */
    public Result play(Path file) throws IOException, InterruptedException {
        long begun = clock.millis();
        try (ReplayProgress progress = new ReplayProgress(kafka, registry);
                Progress bar = Progress.of(file.getFileName().toString(), -1)) {
            Sent sent = send(file);
            long end = await(sent, progress, bar, begun);
            return result(sent, progress, Duration.ofMillis(end - begun));
        }
    }

    private Sent send(Path file) throws IOException {
        CorpusItems items = new CorpusItems(file.getFileName().toString());
        Sent sent = new Sent();
        try (TopicWriter<Item> out = new TopicWriter<>(kafka, registry, Topics.ITEMS);
                TopicWriter<DeadLetter> aside = new TopicWriter<>(kafka, registry, Topics.DEAD_LETTERS)) {
            CorpusReader.read(file, line -> {
                if (line instanceof CorpusLine.Readable readable && CorpusItems.fits(readable.article())) {
                    Item item = items.item(readable.article());
                    out.write(item.article().value(), item, Topics::itemPartition);
                    note(sent, item.article(), readable);
                } else {
                    DeadLetter letter = letter(items, line);
                    aside.write(letter.origin(), letter);
                    sent.unreadable++;
                }
            });
            out.flush();
            aside.flush();
        }
        return sent;
    }

    private DeadLetter letter(CorpusItems items, CorpusLine line) {
        return line instanceof CorpusLine.Unreadable bad
                ? items.deadLetter(bad.number(), bad.text(), bad.reason(), clock.instant())
                : items.deadLetter(line.number(), "", "The text is too long for one record.", clock.instant());
    }

    private static void note(Sent sent, ArticleId id, CorpusLine.Readable line) {
        sent.items++;
        sent.articles.put(id, line.article());
        String story = line.story();
        if (story != null) {
            sent.key
                    .computeIfAbsent(line.article().language(), l -> new HashMap<>())
                    .put(id.value(), story);
        }
    }

    /** Waits for the end; a wire that does nothing for ten seconds has come to its end, complete or not. */
    private long await(Sent sent, ReplayProgress progress, Progress bar, long begun) throws InterruptedException {
        long moved = begun;
        try (WireCount wire = new WireCount(kafka, streamsGroup)) {
            for (int quiet = 0; quiet < QUIET_LOOKS && !isDone(sent, progress, wire); ) {
                boolean any = progress.read(LOOK);
                quiet = any || !wire.allItemsRead() ? 0 : quiet + 1;
                moved = any ? clock.millis() : moved;
                bar.stepTo(progress.placed());
            }
        }
        return moved;
    }

    private static boolean isDone(Sent sent, ReplayProgress progress, WireCount wire) throws InterruptedException {
        return progress.placed() >= sent.articles.size()
                && sent.articles.keySet().stream().allMatch(progress::isPlaced)
                && wire.allItemsRead();
    }

    private static Result result(Sent sent, ReplayProgress progress, Duration took) {
        Map<String, String> said = new HashMap<>();
        sent.articles.keySet().forEach(id -> said.put(id.value(), progress.storyOf(id)));
        said.values().removeIf(String::isEmpty);
        Map<String, ClusterScore> scores = new TreeMap<>();
        sent.key.forEach((language, key) -> scores.put(language, ClusterScore.of(key, said)));
        return new Result(
                sent.items,
                sent.unreadable,
                (int) sent.articles.keySet().stream()
                        .filter(progress::isArticle)
                        .count(),
                sent.items - sent.articles.size(),
                progress.deadLetters() - sent.unreadable,
                said.size(),
                said.values().stream().distinct().count(),
                took,
                scores);
    }
}
