package dev.dateline.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.dateline.app.role.Role;
import dev.dateline.app.topic.TopicWriter;
import dev.dateline.domain.item.Item;
import dev.dateline.domain.item.Move;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceMemory;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.domain.item.SourceStatus.State;
import dev.dateline.schemas.Topics;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A source that has redirected for days gets its new address on Kafka, and is polled there by whoever owns that host. */
class MovedSourceTest {

    @Test
    void aSourceThatHasRedirectedForDaysIsPolledAtItsNewAddress() throws Exception {
        Map<String, String> settings = Map.of("ingest.allow-private-addresses", "true");
        try (PressHub press = new PressHub();
                Redirecting old = new Redirecting(press.lists(rss()));
                WireUnderTest wire = WireUnderTest.start(settings, EnumSet.of(Role.INGEST))) {
            Source source = Source.feed(old.url(), Outlet.alone("hp", "The Harbour Post"));
            writeStatus(wire, redirectedForDays(source, URI.create(press.lists(rss()))));
            writeSource(wire, source);

            Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                assertThat(sources(wire)).singleElement().satisfies(moved -> {
                    assertThat(moved.id()).isEqualTo(source.id());
                    assertThat(moved.url()).hasToString(press.lists(rss()));
                });
                assertThat(states(wire, source)).contains(State.MOVED).endsWith(State.OK);
                assertThat(press.polls()).isGreaterThanOrEqualTo(2);
            });
            List<Item> items = wire.log().values(Topics.ITEMS);
            assertThat(items)
                    .as("published once, though seen at both addresses")
                    .hasSize(1);
        }
    }

    private static SourceStatus redirectedForDays(Source source, URI target) {
        Instant now = Instant.now();
        Move move = new Move(target, now.minus(Duration.ofDays(4)), 12, null);
        return SourceStatus.fresh(source.id(), now).with(SourceMemory.NONE.withMove(move));
    }

    private static void writeStatus(WireUnderTest wire, SourceStatus status) {
        try (var writer = new TopicWriter<>(wire.wire().kafka(), wire.wire().registry(), Topics.SOURCE_STATUS)) {
            writer.write(status.source().value(), status);
            writer.flush();
        }
    }

    private static void writeSource(WireUnderTest wire, Source source) {
        try (var writer = new TopicWriter<>(wire.wire().kafka(), wire.wire().registry(), Topics.SOURCES)) {
            writer.write(source.host(), source.host() + " " + source.id(), source);
            writer.flush();
        }
    }

    /** What stands on the topic: the newest record of each key. */
    private static List<Source> sources(WireUnderTest wire) {
        Map<String, Source> newest = new TreeMap<>();
        for (ConsumerRecord<String, Source> record : wire.log().records(Topics.SOURCES)) {
            if (record.value() == null) {
                newest.remove(record.key());
            } else {
                newest.put(record.key(), record.value());
            }
        }
        return List.copyOf(newest.values());
    }

    /** How the source was, one after the other. */
    private static List<State> states(WireUnderTest wire, Source source) {
        return wire.log().records(Topics.SOURCE_STATUS).stream()
                .filter(record -> record.key().equals(source.id().value()))
                .map(record -> record.value().state())
                .toList();
    }

    private static String rss() {
        return """
                <?xml version="1.0"?><rss version="2.0"><channel><title>The Harbour Post</title>
                <link>http://harbour-post.example/</link><item><title>Harbour reopens</title>
                <guid isPermaLink="false">harbour-1</guid></item></channel></rss>""";
    }

    /** A server on loopback that has moved for good. */
    private static final class Redirecting implements AutoCloseable {
        private final HttpServer http;

        Redirecting(String target) throws IOException {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
            http.createContext("/", exchange -> {
                exchange.getResponseHeaders().set("Location", target);
                exchange.sendResponseHeaders(301, -1);
                exchange.close();
            });
            http.start();
        }

        URI url() {
            return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/old.xml");
        }

        @Override
        public void close() {
            http.stop(0);
        }
    }
}
