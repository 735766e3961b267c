package dev.dateline.bench.fire;

import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;

/** Waits for the topics of a wire that has just been started. */
final class WireTopics {
    private static final long LOOK_MILLIS = 500;

    private WireTopics() {}

    /**
     * Returns when all are there.
     *
     * @throws IllegalStateException when they are not by this moment
     */
    static void await(KafkaConnection kafka, Instant atLatest) throws InterruptedException {
        List<String> wanted = Topics.all().stream().map(Topic::name).toList();
        try (Admin admin = Admin.create(kafka.properties(Map.of()))) {
            while (!admin.listTopics().names().get().containsAll(wanted)) {
                if (InstantSource.system().instant().isAfter(atLatest)) {
                    throw new IllegalStateException("the wire has made no topics");
                }
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the wire's topics cannot be listed", failed);
        }
    }
}
