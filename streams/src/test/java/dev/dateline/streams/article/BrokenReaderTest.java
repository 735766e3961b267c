package dev.dateline.streams.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.clean.CleanOutcome;
import dev.dateline.domain.article.clean.ItemCleaner;
import dev.dateline.domain.erasure.Erasures;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.DeadLetter;
import dev.dateline.domain.item.Fetched;
import dev.dateline.domain.item.Item;
import dev.dateline.domain.item.ItemContent;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.SourceId;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.MapRegistry;
import dev.dateline.streams.runtime.TolerantDeserializer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page whose bytes break the reader is set aside with the reason; what comes after it flows on. */
class BrokenReaderTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final String BREAKS = "<html><p>this one breaks it</p></html>";

    private final SchemaRegistry registry = new MapRegistry();

    @TempDir
    private Path state;

    private static CleanOutcome fragile(Item item) {
        if (new String(ArticleStage.bytesOf(item), StandardCharsets.UTF_8).contains("breaks it")) {
            throw new StackOverflowError("too deep");
        }
        return ItemCleaner.clean(item);
    }

    private Topology topology() {
        var keys = Serdes.String();
        return new Topology()
                .addSource(
                        "read",
                        keys.deserializer(),
                        new TolerantDeserializer<>(Topics.ITEMS.serde(registry).deserializer()),
                        Topics.ITEMS.name())
                .addProcessor(
                        "version",
                        VersionArticleProcessor.remembering(
                                new ArticleMemory(Duration.ofDays(1), new Erasures()),
                                Topics.ARTICLES.serde(registry),
                                BrokenReaderTest::fragile),
                        "read")
                .addSink(
                        ArticleStage.ORIGIN,
                        Topics.ARTICLES.name(),
                        keys.serializer(),
                        Topics.ARTICLES.serde(registry).serializer(),
                        "version")
                .addSink(
                        ArticleStage.WRITE_DEAD_LETTERS,
                        Topics.DEAD_LETTERS.name(),
                        keys.serializer(),
                        Topics.DEAD_LETTERS.serde(registry).serializer(),
                        "version");
    }

    private static Item page(String slug, String html) {
        String url = "https://post.example/" + slug;
        return new Item(
                ArticleId.of(url),
                new SourceId("post"),
                Outlet.alone("post", "Post"),
                url,
                Arrival.LIVE,
                new Fetched(URI.create(url), NOON, 200, "text/html"),
                new ItemContent.Page(html.getBytes(StandardCharsets.UTF_8), "utf-8"));
    }

    @Test
    void aPageThatBreaksTheReaderIsSetAsideAndTheOthersFlowOn() {
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "broken-reader");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:9092");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        try (TopologyTestDriver driver = new TopologyTestDriver(topology(), properties, NOON)) {
            TestInputTopic<String, Item> items = driver.createInputTopic(
                    Topics.ITEMS.name(),
                    Serdes.String().serializer(),
                    Topics.ITEMS.serde(registry).serializer());
            items.pipeInput("a", page("a", BREAKS), NOON);
            items.pipeInput("b", page("b", "<title>Fire</title><h1>Fire</h1><p>Fire on the quay.</p>"), NOON);
            DeadLetter letter = driver.createOutputTopic(
                            Topics.DEAD_LETTERS.name(),
                            Serdes.String().deserializer(),
                            Topics.DEAD_LETTERS.serde(registry).deserializer())
                    .readValue();
            assertThat(letter.reason()).contains("broke").contains("too deep");
            assertThat(new String(letter.payload(), StandardCharsets.UTF_8)).isEqualTo(BREAKS);
            assertThat(driver.createOutputTopic(
                                    Topics.ARTICLES.name(),
                                    Serdes.String().deserializer(),
                                    Topics.ARTICLES.serde(registry).deserializer())
                            .readValuesToList())
                    .extracting(Article::title)
                    .containsExactly("Fire");
        }
    }
}
