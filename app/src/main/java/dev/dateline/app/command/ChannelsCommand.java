package dev.dateline.app.command;

import dev.dateline.domain.alert.Channel;
import dev.dateline.domain.alert.Subscription;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code channels}: how subscribers are told. */
@Command(
        name = "channels",
        description = "Say how a subscriber is told: webhook, mail, Slack, chat.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = ChannelSecretCommand.class)
final class ChannelsCommand {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Command(
            name = "set",
            mixinStandardHelpOptions = true,
            description = {
                "Add a channel, or replace the one of the same id.",
                "A webhook's signing secret stays; rotate-secret makes a new one."
            })
    int set(
            @Mixin SubscriberOption subscriber,
            @Option(names = "--id", required = true, paramLabel = "ID", description = "The channel's name in scripts.")
                    String id,
            @Option(names = "--kind", required = true, description = "One of ${COMPLETION-CANDIDATES}.")
                    Channel.Kind kind,
            @Option(
                            names = "--address",
                            required = true,
                            paramLabel = "ADDRESS",
                            description = "An http(s) address, or a mail address.")
                    String address,
            @Option(
                            names = "--rule",
                            paramLabel = "ID",
                            description = "Only what this rule finds is told here. May be repeated. Default: all.")
                    @Nullable
                    Set<String> rules,
            @Mixin WireOptions options)
            throws InterruptedException {
        Channel channel = new Channel(id, kind, address.strip(), 1, rules == null ? Set.of() : rules);
        Subscriptions.change(options, subscriber.id(), edit -> edit.putChannel(channel));
        return ExitCode.OK;
    }

    @Command(
            name = "rotate-secret",
            mixinStandardHelpOptions = true,
            description = {
                "Give a webhook a new signing secret.",
                "While its receiver changes over, messages are signed with both."
            })
    int rotate(
            @Mixin SubscriberOption subscriber,
            @Parameters(paramLabel = "ID", description = "The channel's id.") String id,
            @Mixin WireOptions options)
            throws InterruptedException {
        Subscriptions.change(options, subscriber.id(), edit -> edit.rotateSecret(id));
        return ExitCode.OK;
    }

    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Remove a channel.")
    int remove(
            @Mixin SubscriberOption subscriber,
            @Parameters(paramLabel = "ID", description = "The channel's id.") String id,
            @Mixin WireOptions options)
            throws InterruptedException {
        Subscriptions.change(options, subscriber.id(), edit -> edit.removeChannel(id));
        return ExitCode.OK;
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Print a line a channel: subscriber, id, kind, address, generation of its secret, rules.")
    int list(@Mixin WireOptions options) throws InterruptedException {
        for (Subscription subscription : Subscriptions.all(options).values()) {
            subscription
                    .channels()
                    .forEach(channel ->
                            spec.commandLine().getOut().println(subscription.subscriber() + "\t" + line(channel)));
        }
        return ExitCode.OK;
    }

    /** A channel as it is listed. */
    static String line(Channel channel) {
        return String.join(
                "\t",
                channel.id(),
                channel.kind().name().toLowerCase(Locale.ROOT),
                channel.address(),
                Integer.toString(channel.secret()),
                String.join(", ", new TreeSet<>(channel.rules())));
    }
}
