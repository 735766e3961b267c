package dev.dateline.app.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.schemas.kafka.Homecoming;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A static member dies in the middle of a cooperative rebalance, and comes back. */
class HomecomingTest {
    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration A_WHILE = Duration.ofSeconds(5);

    @TempDir
    Path directory;

    private DataDirectory held;
    private EmbeddedBroker broker;
    private KafkaConsumer<String, String> other;

    @BeforeEach
    void twoMembersOfWhichOneDiedWhileTheOtherJoined() throws Exception {
        held = DataDirectory.open(directory);
        broker = EmbeddedBroker.start(held, BrokerConfig.anywhere());
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("notes", 4, (short) 1)))
                    .all()
                    .get();
        }
        KafkaConsumer<String, String> first = member("first");
        first.subscribe(List.of("notes"), new DyingOfLoss());
        until(() -> first.assignment().size() == 4, first);
        other = member("other");
        assertThatThrownBy(() -> until(() -> false, first, other)).hasRootCauseInstanceOf(Death.class);
        first.close(CloseOptions.timeout(Duration.ZERO));
    }

    @AfterEach
    void stop() {
        other.close();
        broker.close();
        held.close();
    }

    @Test
    void withoutMorePartitionsStayNobodys() {
        try (KafkaConsumer<String, String> again = member("first")) {
            until(() -> again.assignment().size() == 2, again, other);
            long end = System.nanoTime() + A_WHILE.toNanos();
            until(() -> System.nanoTime() > end, again, other);
            assertThat(again.assignment().size() + other.assignment().size()).isEqualTo(2);
        }
    }

    @Test
    void whoComesBackHasThemDealtAgain() {
        Homecoming homecoming = new Homecoming();
        try (KafkaConsumer<String, String> again = member("first")) {
            until(
                    () -> {
                        homecoming.polled(again);
                        return again.assignment().size() + other.assignment().size() == 4;
                    },
                    again,
                    other);
            assertThat(again.assignment()).doesNotContainAnyElementsOf(other.assignment());
        }
    }

    private static final class Death extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Its process ends as it gives partitions up, before it joins again. */
    private static final class DyingOfLoss implements ConsumerRebalanceListener {
        private boolean dead;

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            if (!partitions.isEmpty() && !dead) {
                dead = true;
                throw new Death();
            }
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            // it keeps them
        }
    }

    private KafkaConsumer<String, String> member(String name) {
        KafkaConsumer<String, String> member = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        broker.bootstrapServers(),
                        "group.id",
                        "readers",
                        "group.instance.id",
                        name,
                        "session.timeout.ms",
                        45_000,
                        "partition.assignment.strategy",
                        CooperativeStickyAssignor.class.getName()),
                new StringDeserializer(),
                new StringDeserializer());
        member.subscribe(List.of("notes"));
        return member;
    }

    @SafeVarargs
    private static void until(Callable<Boolean> done, KafkaConsumer<String, String>... polled) {
        Awaitility.await()
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(1))
                .atMost(Duration.ofSeconds(30))
                .until(() -> {
                    if (done.call()) {
                        return true;
                    }
                    for (KafkaConsumer<String, String> one : polled) {
                        one.poll(POLL);
                    }
                    return done.call();
                });
    }
}
