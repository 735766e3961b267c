package dev.dateline.schemas.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.setting.Trust;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The registry contract against a registry that others wrote. */
class ApicurioTest extends SchemaRegistryContract {
    private static final Duration STARTS_WITHIN = Duration.ofMinutes(2);

    private static ApicurioServer server;
    private static SchemaRegistry registry;

    @BeforeAll
    static void start() throws IOException {
        server = ApicurioServer.start();
        registry = new HttpSchemaRegistry(server.url(), Trust.USUAL, STARTS_WITHIN);
        registry.subjects();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (server != null) {
            server.close();
        }
    }

    @Override
    SchemaRegistry registry() {
        return registry;
    }

    @Test
    void everySchemaOfTheWireIsTakenAndComesBack() {
        for (Topic<?> topic : Topics.all()) {
            int id = registry.register(topic.subject(), topic.codec().schema());
            assertThat(registry.byId(id)).isEqualTo(topic.codec().schema());
        }
        assertThat(registry.subjects())
                .containsAll(Topics.all().stream().map(Topic::subject).toList());
    }

    @Test
    void aRecordWrittenThroughItIsReadThroughIt() {
        var rules = new Subscription("desk", List.of(new Rule("1", "floods", List.of("flood"), null)));
        var writer = Topics.RULES.serde(registry).serializer();
        var reader = Topics.RULES.serde(new HttpSchemaRegistry(server.url())).deserializer();
        assertThat(reader.deserialize("rules", writer.serialize("rules", rules)))
                .isEqualTo(rules);
    }
}
