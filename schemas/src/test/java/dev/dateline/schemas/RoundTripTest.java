package dev.dateline.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.access.AccessKey;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Delivery;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.silence.Heartbeat;
import dev.dateline.domain.article.Article;
import dev.dateline.domain.claim.entry.ClaimEntry;
import dev.dateline.domain.erasure.Erasure;
import dev.dateline.domain.item.DeadLetter;
import dev.dateline.domain.item.Item;
import dev.dateline.domain.item.ItemContent;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.lane.LaneEntry;
import dev.dateline.domain.story.work.Command;
import dev.dateline.domain.story.work.CommandOutcome;
import dev.dateline.schemas.registry.MemorySchemaLog;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the domain can say survives the wire. */
class RoundTripTest {
    private static final int DRAWS = 400;
    private final SchemaRegistry registry = MemorySchemaLog.registry();
    private final AnyRecord any = new AnyRecord(20260301);

    static Stream<Arguments> topics() {
        return Stream.of(
                Arguments.of(Topics.SOURCES, Source.class),
                Arguments.of(Topics.SOURCE_STATUS, SourceStatus.class),
                Arguments.of(Topics.ITEMS, Item.class),
                Arguments.of(Topics.ARTICLES, Article.class),
                Arguments.of(Topics.REPORTS, LaneEntry.class),
                Arguments.of(Topics.STORY_EVENTS, StoryEvent.class),
                Arguments.of(Topics.STORIES, Story.class),
                Arguments.of(Topics.CLAIMS, ClaimEntry.class),
                Arguments.of(Topics.COMMANDS, Command.class),
                Arguments.of(Topics.COMMAND_OUTCOMES, CommandOutcome.class),
                Arguments.of(Topics.RULES, Subscription.class),
                Arguments.of(Topics.ALERTS, Alert.class),
                Arguments.of(Topics.HEARTBEATS, Heartbeat.class),
                Arguments.of(Topics.DELIVERIES, Delivery.class),
                Arguments.of(Topics.DEAD_LETTERS, DeadLetter.class),
                Arguments.of(Topics.ACCESS, AccessKey.class),
                Arguments.of(Topics.ERASURES, Erasure.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("topics")
    <V> void anyValueComesBackEqual(Topic<V> topic, Class<V> type) {
        Serde<V> serde = topic.serde(registry);
        for (int draw = 0; draw < DRAWS; draw++) {
            V value = any.of(type);
            byte[] bytes = serde.serializer().serialize(topic.name(), value);
            assertThat(serde.deserializer().deserialize(topic.name(), bytes)).isEqualTo(value);
        }
    }

    @Test
    void theDrawsContainEveryCaseOfASealedType() {
        Set<Class<?>> contents = new HashSet<>();
        Set<Class<?>> changes = new HashSet<>();
        Set<Class<?>> entries = new HashSet<>();
        for (int draw = 0; draw < DRAWS; draw++) {
            contents.add(any.of(Item.class).content().getClass());
            changes.add(any.of(StoryEvent.class).change().getClass());
            entries.add(any.of(LaneEntry.class).getClass());
        }
        assertThat(contents).containsExactlyInAnyOrder(ItemContent.class.getPermittedSubclasses());
        assertThat(changes).containsExactlyInAnyOrder(StoryChange.class.getPermittedSubclasses());
        assertThat(entries).containsExactlyInAnyOrder(LaneEntry.class.getPermittedSubclasses());
    }

    @Test
    void nothingStaysNothing() {
        Serde<Subscription> serde = Topics.RULES.serde(registry);
        assertThat(serde.serializer().serialize("rules", null)).isNull();
        assertThat(serde.deserializer().deserialize("rules", null)).isNull();
    }
}
