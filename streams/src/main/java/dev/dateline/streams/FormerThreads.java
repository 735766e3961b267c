package dev.dateline.streams;

import dev.dateline.schemas.kafka.KafkaConnection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberToRemove;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Threads that Kafka Streams put in the place of failed ones have numbers above the first ones'. When their process is killed
 * nobody ever has their names again, but the group keeps them as static members, and its rebalances wait for them.
 */
final class FormerThreads {
    private static final Logger LOG = LoggerFactory.getLogger(FormerThreads.class);
    private static final Pattern LAST_NUMBER = Pattern.compile("[0-9]{1,6}$");
    private static final int NUMBERS = 32;
    private static final long SECONDS = 5;

    private FormerThreads() {}

    /** Takes those of this instance out of the group that a process before this one may have left there. */
    static void leave(KafkaConnection kafka, PipelineConfig config) {
        leave(kafka, config, IntStream.rangeClosed(config.threads() + 1, config.threads() + NUMBERS));
    }

    /**
     * Takes a thread that has just failed out of the group: what it had goes to others at once, and not after its session's
     * timeout.
     *
     * @param name of the thread; it ends with its number
     */
    static void leave(KafkaConnection kafka, PipelineConfig config, String name) {
        Matcher number = LAST_NUMBER.matcher(name);
        if (number.find()) {
            leave(kafka, config, IntStream.of(Integer.parseInt(number.group())));
        }
    }

    /** Those that are not there, or a broker that is away, are no matter: then the session's timeout has to do. */
    private static void leave(KafkaConnection kafka, PipelineConfig config, IntStream numbers) {
        List<MemberToRemove> former = numbers.mapToObj(number -> new MemberToRemove(config.instanceId() + "-" + number))
                .toList();
        try (Admin admin = Admin.create(kafka.properties(Map.of()))) {
            admin.removeMembersFromConsumerGroup(
                            config.applicationId(), new RemoveMembersFromConsumerGroupOptions(former))
                    .all()
                    .get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException none) {
            LOG.debug("No former thread was taken out of the group", none);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
