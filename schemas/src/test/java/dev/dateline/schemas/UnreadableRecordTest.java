package dev.dateline.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.article.Article;
import dev.dateline.schemas.registry.MemorySchemaLog;
import dev.dateline.schemas.registry.RegistryUnavailable;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.apache.avro.Schema;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever stands on a topic is either read or refused with a reason; nothing else ever comes out. */
class UnreadableRecordTest {
    private final SchemaRegistry registry = MemorySchemaLog.registry();
    private final Serde<Article> articles = Topics.ARTICLES.serde(registry);
    private final byte[] good = articles.serializer().serialize("articles", new AnyRecord(7).of(Article.class));

    @ParameterizedTest
    @CsvSource({
        "'',           it does not begin with byte 0 and a schema id",
        "00000001,     it does not begin with byte 0 and a schema id",
        "7b7d7b7d7b7d, it does not begin with byte 0 and a schema id",
        "000000000100, nobody registered its schema 1",
        "00ffffffff00, nobody registered its schema -1",
    })
    void foreignBytesAreRefusedWithAReason(String hex, String reason) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        assertThatThrownBy(() -> articles.deserializer().deserialize("articles", bytes))
                .isInstanceOf(UnreadableRecord.class)
                .hasMessage("Unreadable record on articles: " + reason);
    }

    @Test
    void aRecordThatWasCutIsRefused() {
        for (int length = 0; length < good.length; length++) {
            byte[] cut = Arrays.copyOf(good, length);
            assertThatThrownBy(() -> articles.deserializer().deserialize("articles", cut))
                    .isInstanceOf(UnreadableRecord.class);
        }
    }

    @Test
    void bytesLeftOverAreRefused() {
        byte[] longer = Arrays.copyOf(good, good.length + 1);
        assertThatThrownBy(() -> articles.deserializer().deserialize("articles", longer))
                .isInstanceOf(UnreadableRecord.class)
                .hasMessageContaining("bytes are left over");
    }

    @Test
    void damagedBytesAreReadOrRefusedButDoNoHarm() {
        var random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            byte[] damaged = good.clone();
            for (int hits = 1 + random.nextInt(3); hits > 0; hits--) {
                damaged[5 + random.nextInt(damaged.length - 5)] = (byte) random.nextInt();
            }
            Throwable thrown = catchThrowable(() -> articles.deserializer().deserialize("articles", damaged));
            if (thrown != null) {
                assertThat(thrown).isInstanceOf(UnreadableRecord.class);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"a text of 1.5 GB, 80bcc1960b", "a list of a thousand million rules, 008094ebdc07"})
    void aLengthThatLiesTakesNoMemory(String what, String hex) {
        Serde<Subscription> rules = Topics.RULES.serde(registry);
        byte[] header = Arrays.copyOf(rules.serializer().serialize("rules", new Subscription("desk", List.of())), 5);
        byte[] lie = HexFormat.of().parseHex(hex);
        byte[] lying = ByteBuffer.allocate(header.length + lie.length)
                .put(header)
                .put(lie)
                .array();
        assertThatThrownBy(() -> rules.deserializer().deserialize("rules", lying))
                .as(what)
                .isInstanceOf(UnreadableRecord.class);
    }

    @Test
    void aRecordOfAnotherTopicIsRefused() {
        byte[] rule =
                Topics.RULES.serde(registry).serializer().serialize("rules", new AnyRecord(1).of(Subscription.class));
        assertThatThrownBy(() -> articles.deserializer().deserialize("articles", rule))
                .isInstanceOf(UnreadableRecord.class);
    }

    @Test
    void aRegistryThatIsAwayIsNotTheRecordsFault() {
        SchemaRegistry away = new AwayRegistry();
        assertThatThrownBy(() -> Topics.ARTICLES.serde(away).deserializer().deserialize("articles", good))
                .isInstanceOf(RegistryUnavailable.class);
    }

    private static final class AwayRegistry implements SchemaRegistry {
        @Override
        public int register(String subject, Schema schema) {
            throw new RegistryUnavailable("away", null);
        }

        @Override
        public Schema byId(int id) {
            throw new RegistryUnavailable("away", null);
        }

        @Override
        public List<String> subjects() {
            throw new RegistryUnavailable("away", null);
        }

        @Override
        public List<Version> versions(String subject) {
            throw new RegistryUnavailable("away", null);
        }

        @Override
        public void close() {}
    }
}
