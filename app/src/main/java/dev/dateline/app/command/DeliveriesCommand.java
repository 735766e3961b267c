package dev.dateline.app.command;

import dev.dateline.desk.delivery.Redelivery;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Delivery;
import dev.dateline.domain.alert.Delivery.Outcome;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.UnreadableRecord;
import dev.dateline.schemas.kafka.WholeTopic;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code deliveries}: how alerts went out, and once more. */
@Command(
        name = "deliveries",
        description = "Show how alerts went out to channels; send them again.",
        synopsisSubcommandLabel = "COMMAND")
final class DeliveriesCommand {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = {
                "Print the newest word on each alert and channel, a line each, oldest first:",
                "time, subscriber, channel, outcome, attempts, alert, what was said."
            })
    int list(
            @Option(names = "--failed", description = "Only those that were given up: they can be sent again.")
                    boolean failed,
            @Option(names = "--subscriber", paramLabel = "ID", description = "Only this one's.") @Nullable
                    String subscriber,
            @Option(names = "--channel", paramLabel = "ID", description = "Only of channels of this id.") @Nullable
                    String channel,
            @Mixin WireOptions options)
            throws InterruptedException {
        try (WireClient wire = WireClient.open(options)) {
            wire.table(Topics.DELIVERIES).values().stream()
                    .filter(one -> !failed || one.outcome() == Outcome.GAVE_UP)
                    .filter(one -> subscriber == null || one.subscriber().equals(subscriber))
                    .filter(one -> channel == null || one.channel().equals(channel))
                    .sorted(Comparator.comparing(Delivery::at))
                    .forEach(one -> spec.commandLine().getOut().println(line(one)));
        }
        return ExitCode.OK;
    }

    private static String line(Delivery delivery) {
        String message = delivery.message();
        return String.join(
                "\t",
                delivery.at().toString(),
                delivery.subscriber(),
                delivery.channel(),
                delivery.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                Integer.toString(delivery.attempt()),
                delivery.alert(),
                message == null ? "" : message);
    }

    @Command(
            name = "again",
            mixinStandardHelpOptions = true,
            description = {
                "Send alerts again, on one channel or on those where they were given up.",
                "Receivers know them by the same id as before."
            })
    int again(
            @Parameters(paramLabel = "ALERT", arity = "1..*", description = "The alerts' ids, as list prints them.")
                    List<String> alerts,
            @Option(
                            names = "--channel",
                            paramLabel = "ID",
                            description = "On this channel of its subscriber, whatever was before.")
                    @Nullable
                    String channel,
            @Mixin WireOptions options)
            throws InterruptedException {
        try (WireClient wire = WireClient.open(options)) {
            Map<String, Alert> found = find(wire, new HashSet<>(alerts));
            Collection<Delivery> told = wire.table(Topics.DELIVERIES).values();
            try (Redelivery redelivery = new Redelivery(wire.kafka(), wire.registry())) {
                for (String id : alerts) {
                    Alert alert = found.get(id);
                    if (alert == null) {
                        throw CommandFailed.because(
                                "There is no alert " + id + "; ./dateline deliveries list prints them.");
                    }
                    channels(told, id, channel).forEach(on -> {
                        redelivery.ask(alert, on);
                        spec.commandLine().getOut().println(id + "\t" + alert.subscriber() + "\t" + on);
                    });
                }
            }
        }
        return ExitCode.OK;
    }

    private static List<String> channels(Collection<Delivery> told, String alert, @Nullable String channel) {
        List<String> on = channel != null
                ? List.of(channel)
                : told.stream()
                        .filter(one -> one.alert().equals(alert) && one.outcome() == Outcome.GAVE_UP)
                        .map(Delivery::channel)
                        .toList();
        if (on.isEmpty()) {
            throw CommandFailed.because("The alert " + alert + " was given up nowhere; name a channel with --channel.");
        }
        return on;
    }

    private static Map<String, Alert> find(WireClient wire, Set<String> ids) throws InterruptedException {
        wire.requireTopic(Topics.ALERTS);
        Deserializer<Alert> alerts = Topics.ALERTS.serde(wire.registry()).deserializer();
        Map<String, Alert> found = new HashMap<>();
        WholeTopic.read(
                wire.kafka(),
                Topics.ALERTS,
                record -> Stream.ofNullable(record.value())
                        .flatMap(value -> read(alerts, value))
                        .filter(alert -> ids.contains(alert.id()))
                        .forEach(alert -> found.put(alert.id(), alert)));
        return found;
    }

    private static Stream<Alert> read(Deserializer<Alert> alerts, byte[] value) {
        try {
            return Stream.of(alerts.deserialize(Topics.ALERTS.name(), value));
        } catch (UnreadableRecord left) {
            return Stream.empty();
        }
    }
}
