package dev.dateline.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsTest {

    @Test
    void allNamesEveryTopicOnce() {
        List<Object> declared = Stream.of(Topics.class.getDeclaredFields())
                .filter(field -> field.getType() == Topic.class && Modifier.isPublic(field.getModifiers()))
                .map(TopicsTest::value)
                .toList();
        assertThat(Topics.all()).doesNotHaveDuplicates();
        assertThat(List.<Object>copyOf(Topics.all())).containsExactlyElementsOf(declared);
    }

    @ParameterizedTest
    @CsvSource({
        "sources, compact,",
        "source-status, compact,",
        "items, delete, 7",
        "articles, 'compact,delete', 30",
        "reports, delete, 30",
        "story-events, delete, 90",
        "stories, 'compact,delete', 365",
        "claims, delete, 90",
        "rules, compact,",
        "alerts, delete, 30",
        "heartbeats, delete, 7",
        "deliveries, 'compact,delete', 30",
        "dead-letters, delete, 30",
        "access, compact,"
    })
    void cleanUpAndRetentionAreAsDesigned(String name, String cleanup, Integer days) {
        Topic<?> topic = Topics.all().stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(String.join(",", topic.cleanup())).isEqualTo(cleanup);
        assertThat(topic.retention()).isEqualTo(days == null ? null : Duration.ofDays(days));
        assertThat(topic.subject()).isEqualTo(name + "-value");
    }

    @Test
    void aHostsSourcesLieWhereKafkaWouldPutTheHost() {
        IntStream.range(0, 50)
                .mapToObj(i -> "harbour-post-" + i + ".localhost:8090")
                .forEach(host -> assertThat(Topics.sourcePartition(host, 7))
                        .isEqualTo(BuiltInPartitioner.partitionForKey(
                                host.getBytes(java.nio.charset.StandardCharsets.UTF_8), 7)));
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
