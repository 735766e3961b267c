package dev.dateline.app.command;

import dev.dateline.app.role.Connections;
import dev.dateline.app.setting.AppConfig;
import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.kafka.Retention;
import dev.dateline.schemas.kafka.WireTopics;
import dev.dateline.schemas.setting.Settings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code topics}: makes the topics, for a cluster on which roles may not. */
@Command(
        name = "topics",
        description = {
            "Make the topics that are missing, and have all keep what the settings say.",
            "",
            "Every role does so by itself when it starts, where it may; on a cluster with rules of access, run this",
            "once under a name that may, and after changes of kafka.* and retention.*."
        })
final class TopicsCommand implements Callable<Integer> {
    @Mixin
    private final WireOptions options = new WireOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = options.settings();
        AppConfig app = AppConfig.from(settings);
        KafkaConnection kafka = Connections.kafka(settings);
        Connections.requireNow(kafka);
        WireTopics.create(
                kafka, new WireTopics.Wanted(app.partitions(), (short) app.replication(), Retention.from(settings)));
        Connections.registry(settings, kafka).close();
        Topics.all().stream().map(Topic::name).forEach(spec.commandLine().getOut()::println);
        return ExitCode.OK;
    }
}
