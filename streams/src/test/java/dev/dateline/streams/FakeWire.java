package dev.dateline.streams;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.HealthWish;
import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.claim.entry.ClaimEntry;
import dev.dateline.domain.erasure.Erasure;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.DeadLetter;
import dev.dateline.domain.item.FeedEntry;
import dev.dateline.domain.item.Fetched;
import dev.dateline.domain.item.Item;
import dev.dateline.domain.item.ItemContent;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceMemory;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.lane.LaneEntry;
import dev.dateline.domain.story.work.Command;
import dev.dateline.domain.story.work.CommandOutcome;
import dev.dateline.domain.story.work.Order;
import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.setting.Settings;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;

/** The whole topology without a broker: tests speak of news and times only. */
final class FakeWire implements AutoCloseable {
    private static final Duration STEP = Duration.ofMinutes(15);

    private final MapRegistry registry = new MapRegistry();
    private final TopologyTestDriver driver;
    private final TestInputTopic<String, Item> items;
    private final TestInputTopic<String, byte[]> rawItems;
    private final TestInputTopic<String, Subscription> rules;
    private final TestInputTopic<String, SourceStatus> statuses;
    private final TestInputTopic<String, Command> commands;
    private final TestInputTopic<String, Erasure> erasures;
    private Instant now = Instant.parse("2026-03-02T10:00:00Z");

    FakeWire(Path stateDirectory) {
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:9092");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, stateDirectory.toString());
        driver = new TopologyTestDriver(
                WireTopology.build(registry, PipelineConfig.from(Settings.defaults())), properties, now);
        var keys = new StringSerializer();
        items = driver.createInputTopic(
                "items", keys, Topics.ITEMS.serde(registry).serializer());
        rawItems = driver.createInputTopic("items", keys, new ByteArraySerializer());
        statuses = driver.createInputTopic(
                "source-status", keys, Topics.SOURCE_STATUS.serde(registry).serializer());
        commands = driver.createInputTopic(
                "commands", keys, Topics.COMMANDS.serde(registry).serializer());
        erasures = driver.createInputTopic(
                "erasures", keys, Topics.ERASURES.serde(registry).serializer());
        rules = driver.createInputTopic(
                "rules", keys, Topics.RULES.serde(registry).serializer());
    }

    FakeWire at(String time) {
        now = Instant.parse("2026-03-02T" + time + ":00Z");
        return this;
    }

    /** So long afterwards; no clock goes on meanwhile. */
    FakeWire later(Duration time) {
        now = now.plus(time);
        return this;
    }

    /** Nothing comes for so long; the wire's clock goes on a quarter of an hour at a time. */
    FakeWire silentFor(Duration time) {
        Instant then = now.plus(time);
        for (; now.isBefore(then); now = now.plus(STEP)) {
            driver.advanceWallClockTime(STEP);
        }
        return this;
    }

    FakeWire rule(String subscriber, String id, String... words) {
        rules.pipeInput(subscriber, new Subscription(subscriber, List.of(new Rule(id, id, List.of(words), null))), now);
        return this;
    }

    /** All the subscriber's rules: id, query, id, query, … */
    FakeWire queries(String subscriber, String... idsAndQueries) {
        List<Rule> asked = new ArrayList<>();
        for (int i = 0; i < idsAndQueries.length; i += 2) {
            asked.add(Rule.asking(idsAndQueries[i], idsAndQueries[i], idsAndQueries[i + 1], null));
        }
        rules.pipeInput(subscriber, new Subscription(subscriber, asked), now);
        return this;
    }

    /** All that the subscriber wants. */
    FakeWire subscribes(Subscription subscription) {
        rules.pipeInput(subscription.subscriber(), subscription, now);
        return this;
    }

    FakeWire ruleOnSources(String subscriber, String id, HealthWish health) {
        rules.pipeInput(subscriber, new Subscription(subscriber, List.of(Rule.onSources(id, id, health))), now);
        return this;
    }

    /** Ada orders something to be done in the English lane. */
    FakeWire orders(String id, Order order) {
        commands.pipeInput("en", new Command(id, now, "Ada", "en", order, "as seen", null), now);
        return this;
    }

    /** Ada has something put on the list of what was erased. */
    FakeWire erases(Erasure.Subject subject) {
        erasures.pipeInput(subject.key(), new Erasure(subject, now, "Ada", "a court says so", null), now);
        return this;
    }

    /** What was erased may come again. */
    FakeWire lets(Erasure.Subject subject) {
        erasures.pipeInput(subject.key(), null, now);
        return this;
    }

    /** What became of what was ordered since the last call. */
    List<CommandOutcome> outcomes() {
        return read(Topics.COMMAND_OUTCOMES).readValuesToList();
    }

    /** A poll finds the source so. */
    FakeWire polled(String source, SourceStatus.State state) {
        SourceStatus status = new SourceStatus(
                new SourceId(source),
                null,
                null,
                null,
                now,
                now,
                now.plusSeconds(300),
                0,
                state,
                null,
                List.of(),
                0,
                null,
                SourceMemory.NONE);
        statuses.pipeInput(source, status, now);
        return this;
    }

    FakeWire entry(String outlet, String slug, String title, String summary) {
        return entry(Arrival.LIVE, outlet, slug, title, summary);
    }

    FakeWire entryIn(String language, String outlet, String slug, String title, String summary) {
        FeedEntry entry = new FeedEntry(
                slug, title, url(outlet, slug), summary, null, null, now, null, null, language, null, "<item/>");
        return receive(Arrival.LIVE, outlet, slug, new ItemContent.Entry(entry));
    }

    FakeWire entry(Arrival arrival, String outlet, String slug, String title, String summary) {
        FeedEntry entry = new FeedEntry(
                slug, title, url(outlet, slug), summary, null, null, now, null, null, "en", null, "<item/>");
        return receive(arrival, outlet, slug, new ItemContent.Entry(entry));
    }

    FakeWire page(String outlet, String slug, String html) {
        return receive(
                Arrival.LIVE, outlet, slug, new ItemContent.Page(html.getBytes(StandardCharsets.UTF_8), "utf-8"));
    }

    /** A page that answered under another address of its outlet. */
    FakeWire redirectedPage(String outlet, String slug, String answered, String html) {
        var page = new ItemContent.Page(html.getBytes(StandardCharsets.UTF_8), "utf-8");
        return receive(Arrival.LIVE, outlet, slug, URI.create(url(outlet, answered)), page);
    }

    /** An entry with a guid of its feed's own. */
    FakeWire entryWithGuid(String outlet, String guid, String slug, String title, String summary) {
        FeedEntry entry = new FeedEntry(
                guid, title, url(outlet, slug), summary, null, null, now, null, null, "en", null, "<item/>");
        return receive(Arrival.LIVE, outlet, slug, new ItemContent.Entry(entry));
    }

    FakeWire gone(String outlet, String slug) {
        return receive(Arrival.LIVE, outlet, slug, new ItemContent.Gone("410"));
    }

    FakeWire garbage(byte[] bytes) {
        rawItems.pipeInput("garbage", bytes, now);
        return this;
    }

    private FakeWire receive(Arrival arrival, String outlet, String slug, ItemContent content) {
        return receive(arrival, outlet, slug, URI.create(url(outlet, slug)), content);
    }

    private FakeWire receive(Arrival arrival, String outlet, String slug, URI answered, ItemContent content) {
        ArticleId id = ArticleId.of(url(outlet, slug));
        Item item = new Item(
                id,
                new SourceId(outlet),
                Outlet.alone(outlet, outlet),
                url(outlet, slug),
                arrival,
                new Fetched(answered, now, 200, "text/html"),
                content);
        items.pipeInput(id.value(), item, now);
        return this;
    }

    static String url(String outlet, String slug) {
        return "http://" + outlet + ".example/" + slug;
    }

    List<Article> articles() {
        return read(Topics.ARTICLES).readValuesToList();
    }

    /** Ids of the articles that were removed from their topic since the last call. */
    List<String> removedArticles() {
        return read(Topics.ARTICLES).readKeyValuesToList().stream()
                .filter(article -> article.value == null)
                .map(article -> article.key)
                .toList();
    }

    List<StoryEvent> events() {
        return read(Topics.STORY_EVENTS).readValuesToList();
    }

    /** The newest state of every story that changed since the last call, by id. */
    Map<String, Story> stories() {
        Map<String, Story> newest = new LinkedHashMap<>();
        read(Topics.STORIES).readKeyValuesToList().forEach(kv -> newest.put(kv.key, kv.value));
        return newest;
    }

    /** The ticks of all lanes since the last call. */
    List<LaneEntry> ticks() {
        return read(Topics.REPORTS).readValuesToList().stream()
                .filter(LaneEntry.Tick.class::isInstance)
                .toList();
    }

    /** The claims ledger since the last call. */
    List<ClaimEntry> claims() {
        return read(Topics.CLAIMS).readValuesToList();
    }

    List<Alert> alerts() {
        return read(Topics.ALERTS).readValuesToList();
    }

    List<DeadLetter> deadLetters() {
        return read(Topics.DEAD_LETTERS).readValuesToList();
    }

    private <V> TestOutputTopic<String, V> read(Topic<V> topic) {
        return driver.createOutputTopic(
                topic.name(),
                Serdes.String().deserializer(),
                topic.serde(registry).deserializer());
    }

    @Override
    public void close() {
        driver.close();
    }
}
