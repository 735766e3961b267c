package dev.dateline.streams;

import dev.dateline.schemas.kafka.KafkaConnection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberToRemove;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;

/**
 * Threads that Kafka Streams put in the place of failed ones have numbers above the first ones'. When their process is killed
 * nobody ever has their names again, but the group keeps them as static members, and its rebalances wait for them.
 */
final class FormerThreads {
    private static final int NUMBERS = 32;
    private static final long SECONDS = 5;

    private FormerThreads() {}

    /** Takes those of this instance out of the group; those that are not there, or a broker that is away, are no matter. */
    static void leave(KafkaConnection kafka, PipelineConfig config) {
        List<MemberToRemove> former = IntStream.rangeClosed(config.threads() + 1, config.threads() + NUMBERS)
                .mapToObj(number -> new MemberToRemove(config.instanceId() + "-" + number))
                .toList();
        try (Admin admin = Admin.create(kafka.properties(Map.of()))) {
            admin.removeMembersFromConsumerGroup(
                            config.applicationId(), new RemoveMembersFromConsumerGroupOptions(former))
                    .all()
                    .get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException none) {
            // there were none, or the group's own timeout will have to do
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
