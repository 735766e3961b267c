package dev.dateline.schemas.kafka;

import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.RetriableException;

/** Makes the topics of the wire. */
public final class WireTopics {
    private static final Repeated<Map<String, TopicDescription>> UNTIL_USABLE =
            new Repeated<>(RetryPolicy.<Map<String, TopicDescription>>builder()
                    .handleIf(failure -> failure.getCause() instanceof RetriableException)
                    .handleResultIf(topics -> !haveLeaders(topics))
                    .withDelay(Duration.ofMillis(20))
                    .withMaxRetries(-1)
                    .withMaxDuration(Duration.ofSeconds(30))
                    .build());

    /** A page may be 4 MiB, Kafka's default allows 1 MB: so every topic of the wire has room for a page and its envelope. */
    private static final int LARGEST_BATCH = 5 << 20;

    private WireTopics() {}

    /** The same with what is usual of how long topics keep records; those that are there stay as they are. */
    public static void create(KafkaConnection kafka, int partitions, short replication) throws InterruptedException {
        Wanted wanted = new Wanted(partitions, replication, Retention.usual());
        try (Admin admin = Admin.create(kafka.properties())) {
            makeMissing(admin, wanted);
        } catch (ExecutionException failed) {
            throw notReady(failed);
        }
    }

    /**
     * How topics shall be.
     *
     * @param partitions of each
     * @param replication copies of each
     * @param retention how long they keep what stands on them
     */
    public record Wanted(int partitions, short replication, Retention retention) {}

    /**
     * Creates the topics that are missing, has those that are there keep records as long as they shall, and returns when all of them can be used; may be called by several processes
     * at once and any number of times.
     *
     * @throws WireTopicsRejected when a topic exists with another number of partitions
     * @throws KafkaException when Kafka cannot be reached or refuses
     */
    public static void create(KafkaConnection kafka, Wanted wanted) throws InterruptedException {
        try (Admin admin = Admin.create(kafka.properties())) {
            makeMissing(admin, wanted);
            TopicPolicies.apply(admin, wanted.retention());
        } catch (ExecutionException failed) {
            throw notReady(failed);
        }
    }

    private static void makeMissing(Admin admin, Wanted wanted) throws ExecutionException, InterruptedException {
        Set<String> existing = admin.listTopics().names().get();
        List<NewTopic> missing = Topics.all().stream()
                .filter(topic -> !existing.contains(topic.name()))
                .map(topic -> newTopic(topic, wanted))
                .toList();
        MissingTopics.create(admin, missing);
        check(describe(admin), wanted.partitions());
    }

    private static KafkaException notReady(ExecutionException failed) {
        return new KafkaException("The topics could not be made ready: " + failed.getCause(), failed);
    }

    /** A broker hears of a new topic a moment after the controller made it; until then it does not know it. */
    private static Map<String, TopicDescription> describe(Admin admin) throws ExecutionException, InterruptedException {
        List<String> names = Topics.all().stream().map(Topic::name).toList();
        return UNTIL_USABLE.get(
                () -> admin.describeTopics(names).allTopicNames().get());
    }

    private static boolean haveLeaders(Map<String, TopicDescription> topics) {
        return topics.values().stream()
                .flatMap(topic -> topic.partitions().stream())
                .allMatch(partition -> partition.leader() != null);
    }

    private static void check(Map<String, TopicDescription> topics, int partitions) {
        List<String> others = new ArrayList<>();
        topics.forEach((name, topic) -> {
            if (topic.partitions().size() != partitions) {
                others.add(name + " has " + topic.partitions().size());
            }
        });
        if (!others.isEmpty()) {
            throw new WireTopicsRejected(others.stream().sorted().collect(Collectors.joining(", ")), partitions);
        }
    }

    private static NewTopic newTopic(Topic<?> topic, Wanted wanted) {
        return new NewTopic(topic.name(), wanted.partitions(), wanted.replication())
                .configs(configs(topic, wanted.retention()));
    }

    /** The topic's settings that follow from {@link Topics} and from how long it keeps records; others are the broker's. */
    static Map<String, String> configs(Topic<?> topic, Retention retention) {
        Map<String, String> configs = new HashMap<>();
        configs.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(LARGEST_BATCH));
        configs.put(TopicConfig.CLEANUP_POLICY_CONFIG, String.join(",", topic.cleanup()));
        configs.putAll(retention.configs(topic));
        return configs;
    }

    /** Topics exist that were made with another number of partitions: keys would change their place. */
    public static final class WireTopicsRejected extends RuntimeException {
        private static final long serialVersionUID = 1;

        WireTopicsRejected(String others, int partitions) {
            super("Topics exist with another number of partitions than the " + partitions + " of the settings: "
                    + others + ". Set kafka.partitions to that number, or use another cluster or data directory.");
        }
    }
}
