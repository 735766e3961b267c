package dev.dateline.schemas.kafka;

import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.AuthorizationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has topics that are there already keep records as the settings say. */
final class TopicPolicies {
    private static final Logger LOG = LoggerFactory.getLogger(TopicPolicies.class);

    private TopicPolicies() {}

    /** Changes what differs; where this client may not, topics stay as they are, and the log says so. */
    static void apply(Admin admin, Retention retention) throws ExecutionException, InterruptedException {
        try {
            Map<ConfigResource, Collection<AlterConfigOp>> changes = changes(admin, retention);
            if (!changes.isEmpty()) {
                admin.incrementalAlterConfigs(changes).all().get();
                changes.forEach((topic, ops) -> LOG.info("Topic {} from now on: {}", topic.name(), ops));
            }
        } catch (ExecutionException failed) {
            if (!(failed.getCause() instanceof AuthorizationException)) {
                throw failed;
            }
            LOG.info("What the topics keep stays as it is: this client may not change it ({})", failed.getMessage());
        }
    }

    private static Map<ConfigResource, Collection<AlterConfigOp>> changes(Admin admin, Retention retention)
            throws ExecutionException, InterruptedException {
        List<ConfigResource> topics =
                Topics.all().stream().map(TopicPolicies::resource).toList();
        Map<ConfigResource, Config> now = admin.describeConfigs(topics).all().get();
        Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
        for (Topic<?> topic : Topics.all()) {
            Config config = Objects.requireNonNull(now.get(resource(topic)));
            List<AlterConfigOp> differing = WireTopics.configs(topic, retention).entrySet().stream()
                    .filter(wanted -> differs(config.get(wanted.getKey()), wanted.getValue()))
                    .sorted(Map.Entry.comparingByKey())
                    .map(wanted -> new AlterConfigOp(
                            new ConfigEntry(wanted.getKey(), wanted.getValue()), AlterConfigOp.OpType.SET))
                    .toList();
            if (!differing.isEmpty()) {
                changes.put(resource(topic), differing);
            }
        }
        return changes;
    }

    /** The broker may tell a list in another order. */
    private static boolean differs(@Nullable ConfigEntry now, String wanted) {
        return now == null || !sorted(String.valueOf(now.value())).equals(sorted(wanted));
    }

    private static List<String> sorted(String value) {
        return List.of(value.split(",", -1)).stream().sorted().toList();
    }

    private static ConfigResource resource(Topic<?> topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
    }
}
