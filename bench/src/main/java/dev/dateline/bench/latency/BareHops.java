package dev.dateline.bench.latency;

import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.PipelineConfig;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Kafka Streams alone on topics like the wire's: as many topics, hops, partitions and records, written and read by the same
 * serdes, with the same guarantee, commit interval and threads; but its processors are empty. What they forward are values
 * that the wire itself wrote, one after the other. A header carries the item's name to the end.
 */
final class BareHops implements AutoCloseable {
    private static final String NAME = "name";
    private static final Duration CLOSING = Duration.ofSeconds(10);

    private final KafkaStreams streams;

    /**
     * What stands in the place of a stage's work.
     *
     * @param onward the topic that the next hop reads; each record that comes in makes one of it
     * @param besides topics that are written as well, as many records as there were
     */
    record Hop(WrittenTopic<?> onward, List<WrittenTopic<?>> besides) {
        Hop {
            besides = List.copyOf(besides);
        }

        private Stream<WrittenTopic<?>> all() {
            return Stream.concat(Stream.of(onward), besides.stream());
        }
    }

    /** Makes the topics and starts. */
    BareHops(KafkaConnection kafka, SchemaRegistry registry, PipelineConfig config, Hop articles, Hop stories)
            throws InterruptedException {
        List<String> topics = new ArrayList<>(List.of(items()));
        Stream.concat(articles.all(), stories.all()).forEach(topic -> topics.add(topic.bare()));
        EmptyHops.createTopics(kafka, topics);
        Properties properties = new Properties();
        properties.putAll(kafka.properties(EmptyHops.properties(config, "bare-hops")));
        Topology topology = new Topology();
        topology.addSource(
                "read-items",
                Serdes.String().deserializer(),
                Topics.ITEMS.serde(registry).deserializer(),
                items());
        add(topology, registry, articles, "items");
        topology.addSource(
                "read-reports",
                Serdes.String().deserializer(),
                Topics.REPORTS.serde(registry).deserializer(),
                articles.onward().bare());
        add(topology, registry, stories, "reports");
        streams = new KafkaStreams(topology, properties);
        streams.start();
    }

    /** Where its items go. */
    static String items() {
        return "bare-" + Topics.ITEMS.name();
    }

    /** Notes on an item how it is called. */
    static void name(Headers headers, String name) {
        headers.add(NAME, name.getBytes(StandardCharsets.UTF_8));
    }

    /** The item that a record stems from. */
    static String name(Headers headers) {
        Header name = headers.lastHeader(NAME);
        return name == null ? "" : new String(name.value(), StandardCharsets.UTF_8);
    }

    private static void add(Topology topology, SchemaRegistry registry, Hop hop, String from) {
        String answer = "answer-" + from;
        ProcessorSupplier<String, Object, String, Object> empty = () -> new Answer(hop);
        topology.addProcessor(answer, empty, "read-" + from);
        hop.all()
                .forEach(topic -> topology.addSink(
                        "write-" + topic.topic().name(),
                        topic.bare(),
                        Serdes.String().serializer(),
                        topic.topic().serde(registry).serializer(),
                        answer));
    }

    /** Forwards what the wire once wrote in the place of what came in. */
    private static final class Answer extends ContextualProcessor<String, Object, String, Object> {
        private final List<Portion> portions;

        Answer(Hop hop) {
            long each = hop.onward().records();
            this.portions = hop.all().map(topic -> new Portion(topic, each)).toList();
        }

        @Override
        public void process(Record<String, Object> record) {
            String name = name(record.headers());
            for (Portion portion : portions) {
                for (long due = portion.due(); due > 0; due--) {
                    context().forward(record.withKey(portion.key(name)).withValue(portion.next()), portion.sink());
                }
            }
        }
    }

    /** As many records of a topic as there were for each of another. */
    private static final class Portion {
        private final WrittenTopic<?> topic;
        private final double each;
        private double owed;
        private int at;

        Portion(WrittenTopic<?> topic, long of) {
            this.topic = topic;
            this.each = topic.some().isEmpty() ? 0 : (double) topic.records() / Math.max(1, of);
        }

        long due() {
            owed += each;
            long now = (long) owed;
            owed -= now;
            return now;
        }

        Object next() {
            at = (at + 1) % topic.some().size();
            return topic.some().get(at);
        }

        /** Reports go to one lane, all else spreads. */
        String key(String name) {
            return topic.topic().name().equals(Topics.REPORTS.name()) ? "en" : name;
        }

        String sink() {
            return "write-" + topic.topic().name();
        }
    }

    @Override
    public void close() {
        streams.close(CLOSING);
    }
}
