package dev.dateline.bench.fire.fault;

import dev.dateline.bench.fire.wire.Part;
import dev.dateline.schemas.kafka.KafkaConnection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitionReassignment;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.ElectionType;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartition;

/** What an operator asks the brokers for. */
final class Cluster {
    private static final long LOOK_MILLIS = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final KafkaConnection kafka;
    private final InstantSource clock = InstantSource.system();

    /** A question or an order, with everything that can go wrong. */
    private interface Asking<T> {
        T ask(Admin admin) throws ExecutionException, InterruptedException;
    }

    Cluster(KafkaConnection kafka) {
        this.kafka = kafka;
    }

    private <T> T with(Asking<T> asking) throws InterruptedException {
        try (Admin admin = Admin.create(kafka.properties(Map.of()))) {
            return asking.ask(admin);
        } catch (ExecutionException refused) {
            throw new IllegalStateException("the cluster refuses: " + refused.getCause(), refused);
        }
    }

    /** The broker that is the active controller. */
    Part controller() throws InterruptedException {
        int id =
                with(admin -> admin.describeMetadataQuorum().quorumInfo().get()).leaderId();
        return Part.brokers().get(id - 1);
    }

    /** The broker that leads a partition. */
    Part leader(String topic, int partition) throws InterruptedException {
        TopicDescription found =
                with(admin -> describe(admin, List.of(topic))).iterator().next();
        return Part.brokers().get(found.partitions().get(partition).leader().id() - 1);
    }

    private static Collection<TopicDescription> describe(Admin admin, Collection<String> topics)
            throws ExecutionException, InterruptedException {
        return admin.describeTopics(topics).allTopicNames().get().values();
    }

    private static Collection<TopicDescription> all(Admin admin) throws ExecutionException, InterruptedException {
        return describe(admin, admin.listTopics().names().get());
    }

    /** Every partition gets another leader. */
    void moveLeaders() throws InterruptedException {
        with(admin -> {
            Map<TopicPartition, Optional<NewPartitionReassignment>> turned = new HashMap<>();
            for (TopicDescription topic : all(admin)) {
                topic.partitions().forEach(partition -> {
                    List<Integer> replicas = new ArrayList<>(
                            partition.replicas().stream().map(Node::id).toList());
                    Collections.rotate(replicas, 1);
                    turned.put(
                            new TopicPartition(topic.name(), partition.partition()),
                            Optional.of(new NewPartitionReassignment(replicas)));
                });
            }
            admin.alterPartitionReassignments(turned).all().get();
            return admin.electLeaders(ElectionType.PREFERRED, Set.copyOf(turned.keySet()))
                    .partitions()
                    .get();
        });
    }

    /** Waits until every partition has all its copies in step. */
    void awaitAllInStep() throws InterruptedException {
        Instant late = clock.instant().plus(PATIENCE);
        while (clock.instant().isBefore(late) && !areAllInStep()) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
    }

    private boolean areAllInStep() throws InterruptedException {
        try {
            return with(Cluster::all).stream()
                    .flatMap(topic -> topic.partitions().stream())
                    .allMatch(partition ->
                            partition.isr().size() == partition.replicas().size());
        } catch (IllegalStateException busy) {
            return false;
        }
    }

    /** Deletes of these topics what a consumer group has committed, as retention does in the end. */
    void deleteWhatIsRead(String group, Set<String> topics) throws InterruptedException {
        with(admin -> {
            Map<TopicPartition, RecordsToDelete> read = new HashMap<>();
            admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .forEach((partition, offset) -> {
                        if (offset != null && topics.contains(partition.topic())) {
                            read.put(partition, RecordsToDelete.beforeOffset(offset.offset()));
                        }
                    });
            return admin.deleteRecords(read).all().get();
        });
    }
}
