package dev.dateline.schemas.kafka;

import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes topics that are not there. */
public final class MissingTopics {
    private static final RetryPolicy<Boolean> UNTIL_ALL_BROKERS = untilAllBrokers(Duration.ofMillis(500));

    private MissingTopics() {}

    /**
     * Creates those of these topics that are not there. The brokers of a cluster that is being started come one after the other:
     * while there are fewer than a topic shall have copies, it is asked for again, for thirty seconds.
     *
     * @throws ExecutionException when Kafka cannot be reached or refuses
     */
    public static void create(Admin admin, List<NewTopic> topics) throws ExecutionException, InterruptedException {
        new Repeated<>(UNTIL_ALL_BROKERS).get(() -> {
            for (KafkaFuture<Void> created : admin.createTopics(topics).values().values()) {
                await(created);
            }
            return true;
        });
    }

    /** Asks again while too few brokers have come. */
    static RetryPolicy<Boolean> untilAllBrokers(Duration pause) {
        return RetryPolicy.<Boolean>builder()
                .handleIf(failure -> failure.getCause() instanceof InvalidReplicationFactorException)
                .withDelay(pause)
                .withMaxRetries(-1)
                .withMaxDuration(pause.multipliedBy(60))
                .build();
    }

    private static void await(KafkaFuture<Void> created) throws ExecutionException, InterruptedException {
        try {
            created.get();
        } catch (ExecutionException failed) {
            if (!(failed.getCause() instanceof TopicExistsException)) {
                throw failed;
            }
        }
    }
}
