package dev.dateline.app.sample;

import dev.dateline.app.topic.TopicTable;
import dev.dateline.domain.story.ClusterScore;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Plays the sample wire into a running wire: serves the outlets, subscribes to them, watches the stories, and says at the
 * end how well they agree with the key.
 */
public final class SamplePlay implements AutoCloseable {
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration POLL = Duration.ofSeconds(2);
    private static final Duration SETTLING = Duration.ofSeconds(15);

    private final SampleWire sample;
    private final ScriptMemory script;
    private final SampleServer server;
    private final Consumer<String> say;

    private SamplePlay(SampleWire sample, ScriptMemory script, SampleServer server, Consumer<String> say) {
        this.sample = sample;
        this.script = script;
        this.server = server;
        this.say = say;
    }

    /**
     * How to play.
     *
     * @param directory where the script's beginning is remembered
     * @param port of the sample's web server
     * @param speed script seconds a second
     */
    public record Options(Path directory, int port, double speed) {}

    /** Starts serving; the script begins within a second, or goes on where it was. */
    public static SamplePlay start(Options options, InstantSource now, Consumer<String> say) throws IOException {
        SampleWire sample = SampleWire.load();
        ScriptMemory script = ScriptMemory.in(options.directory(), options.speed(), SOON, now);
        SampleServer server = SampleServer.start(sample, script.clock(), options.port());
        return new SamplePlay(sample, script, server, say);
    }

    /** Subscribes to the outlets and puts the sample's rules in force. */
    public void subscribe(KafkaConnection kafka, SchemaRegistry registry) {
        new SampleSubscriptions(kafka, registry).publish(sample.sources(server.port(), POLL), sample.subscriptions());
        say.accept("The sample wire: " + sample.outlets().size() + " invented outlets, "
                + sample.articles().size() + " articles in " + sample.length().toSeconds() + " s of script."
                + (script.resumed() ? " It goes on where it was; --again plays it from the beginning." : ""));
    }

    /** Follows the stories until the script has ended and the last articles had time to settle; then judges. */
    public Map<String, ClusterScore> watch(KafkaConnection kafka, SchemaRegistry registry) throws InterruptedException {
        Instant end = script.clock().when(sample.length()).plus(SETTLING);
        boolean first = true;
        while (script.clock().now().instant().isBefore(end)) {
            if (first && !TopicTable.read(kafka, registry, Topics.STORIES).isEmpty()) {
                say.accept("The first story is on the page.");
                first = false;
            }
            TimeUnit.MILLISECONDS.sleep(SOON.toMillis());
        }
        SampleKey key = SampleKey.of(sample, server.port());
        Map<String, String> placed = PlacedArticles.byArticle(
                TopicTable.read(kafka, registry, Topics.STORIES).values());
        Map<String, ClusterScore> scores = key.judge(placed);
        say.accept(report(key, placed, scores));
        return scores;
    }

    private static String report(SampleKey key, Map<String, String> placed, Map<String, ClusterScore> scores) {
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT,
                "The script has ended: %d of %d articles stand in %d stories.%n"
                        + "Agreement with the key, language by language (B³ F1):",
                placed.size(),
                key.articles(),
                new HashSet<>(placed.values()).size()));
        scores.forEach((language, score) -> out.append(String.format(Locale.ROOT, "  %s %.3f", language, score.b3())));
        return out.toString();
    }

    @Override
    public void close() {
        server.close();
    }
}
