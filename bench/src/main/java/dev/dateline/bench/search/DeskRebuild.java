package dev.dateline.bench.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.app.broker.DataDirectory;
import dev.dateline.app.role.Lifetime;
import dev.dateline.app.role.OneProcess;
import dev.dateline.app.role.Wire;
import dev.dateline.bench.Bars;
import dev.dateline.bench.news.InventedNews;
import dev.dateline.desk.Desk;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.setting.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * How long a desk without any data takes to be complete: newest states and events of many stories stand on real topics, a desk
 * is started on an empty folder. Then, in the same process, how long a story written to its topic takes to be found.
 */
public final class DeskRebuild implements Callable<Void> {
    private static final int WRITTEN = 100;
    private static final double SECONDS_FOR_ONE = 10;
    private static final double MOST_SECONDS = 60;
    private static final double MOST_MILLIS = 1_000;
    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration SEARCH = Duration.ofMillis(5);

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final InventedStories stories = new InventedStories(new InventedNews(29));
    private final int count;

    private DeskRebuild(int count) {
        this.count = count;
    }

    /** @param arguments how many stories */
    public static void main(String[] arguments) throws Exception {
        new DeskRebuild(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000).call();
        System.exit(0);
    }

    @Override
    public Void call() throws Exception {
        Path folder = Path.of("bench/target/desk-rebuild");
        Settings settings =
                Settings.of(Map.of("broker.port", "0", "desk.port", "0", "data.directory", folder.toString()));
        try (DataDirectory data = DataDirectory.open(folder);
                Lifetime lifetime = Lifetime.untilSignalled()) {
            OneProcess process = new OneProcess(lifetime, settings, out::println);
            String servers = process.broker(data).bootstrapServers();
            Wire wire = process.join(KafkaConnection.plain(servers), data.path());
            try (KafkaProducer<String, byte[]> producer = producer(wire)) {
                write(wire, producer);
                long begin = System.nanoTime();
                try (Desk desk = Desk.start(
                        wire.kafka(),
                        wire.registry(),
                        settings,
                        wire.clock(),
                        data.path().resolve("desk"))) {
                    double complete = watch(desk.url(), begin);
                    boolean whole = complete < LONGEST.toSeconds();
                    double found = whole ? measure(desk.url(), wire, producer) : Double.POSITIVE_INFINITY;
                    new Bars(out)
                            .atMost("desk complete, " + count + " stories", complete, MOST_SECONDS, "s")
                            .atMost("story on its topic until found, p99", found, MOST_MILLIS, "ms")
                            .judge();
                }
            }
        }
        return null;
    }

    private void write(Wire wire, KafkaProducer<String, byte[]> producer) {
        Serializer<Story> states = Topics.STORIES.serde(wire.registry()).serializer();
        Serializer<StoryEvent> events =
                Topics.STORY_EVENTS.serde(wire.registry()).serializer();
        long written = 0;
        for (int i = 0; i < count; i++) {
            InventedStories.Told told = stories.next();
            send(producer, Topics.STORIES, told.story().id().value(), states, told.story());
            for (StoryEvent event : told.events()) {
                send(producer, Topics.STORY_EVENTS, told.story().id().value(), events, event);
                written++;
            }
        }
        producer.flush();
        out.printf(Locale.ROOT, "%,d stories and %,d events are on their topics%n", count, written);
    }

    /** Seconds until it was complete, or as long as was waited. */
    private double watch(URI desk, long begin) throws IOException, InterruptedException {
        boolean board = false;
        for (int percent = -1; seconds(begin) < LONGEST.toSeconds(); LockSupport.parkNanos(LOOK.toNanos())) {
            JsonNode health = get(desk.resolve("/health"));
            if (!board && health.path("caughtUp").asBoolean()) {
                board = true;
                out.printf(Locale.ROOT, "front page complete after %.1f s%n", seconds(begin));
            }
            JsonNode archive = health.path("archive");
            if (archive.path("percent").asInt() / 20 > percent / 20) {
                percent = archive.path("percent").asInt();
                out.printf(Locale.ROOT, "archive %d %% after %.1f s%n", percent, seconds(begin));
            }
            if (board && archive.path("phase").asText().equals("ready")) {
                out.printf(Locale.ROOT, "desk complete after %.1f s%n", seconds(begin));
                return seconds(begin);
            }
        }
        out.println("the desk did not become complete");
        return seconds(begin);
    }

    /** Milliseconds that all but a hundredth of the stories took at most. */
    private double measure(URI desk, Wire wire, KafkaProducer<String, byte[]> producer)
            throws IOException, InterruptedException {
        Serializer<Story> states = Topics.STORIES.serde(wire.registry()).serializer();
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < WRITTEN; i++) {
            String word = "marker" + Integer.toString(i + 46_656, 36);
            Story story = stories.titled(word);
            long begin = System.nanoTime();
            send(producer, Topics.STORIES, story.id().value(), states, story);
            producer.flush();
            URI search = desk.resolve("/api/search?what=stories&q=" + word + "+");
            while (get(search).path("stories").path("total").asInt() == 0 && seconds(begin) < SECONDS_FOR_ONE) {
                LockSupport.parkNanos(SEARCH.toNanos());
            }
            millis.add(seconds(begin) * TimeUnit.SECONDS.toMillis(1));
        }
        Collections.sort(millis);
        out.printf(
                Locale.ROOT,
                "story on its topic → found: p50 %.0f ms, p99 %.0f ms, max %.0f ms (%d stories)%n",
                millis.get(WRITTEN / 2),
                millis.get(WRITTEN * 99 / 100 - 1),
                millis.get(WRITTEN - 1),
                WRITTEN);
        return millis.get(WRITTEN * 99 / 100 - 1);
    }

    private static <V> void send(
            KafkaProducer<String, byte[]> producer, Topic<V> topic, String key, Serializer<V> serializer, V value) {
        producer.send(new ProducerRecord<>(topic.name(), key, serializer.serialize(topic.name(), value)));
    }

    private static KafkaProducer<String, byte[]> producer(Wire wire) {
        Map<String, Object> properties = wire.kafka().properties(Map.of(ProducerConfig.LINGER_MS_CONFIG, 5));
        return new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
    }

    private JsonNode get(URI address) throws IOException, InterruptedException {
        return json.readTree(http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body());
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
