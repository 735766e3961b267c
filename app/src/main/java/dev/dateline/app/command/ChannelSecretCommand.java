package dev.dateline.app.command;

import dev.dateline.app.setting.AllSettings;
import dev.dateline.app.setting.AppConfig;
import dev.dateline.desk.channel.ChannelConfig;
import dev.dateline.desk.channel.SigningKey;
import dev.dateline.domain.alert.Channel;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.schemas.setting.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code channels secret}: what the receiver of a webhook verifies with. */
@Command(
        name = "secret",
        mixinStandardHelpOptions = true,
        description = {
            "Print the signing secret of a webhook, for its receiver.",
            "It is derived from desk.signing-key, or from the key in the desk's data directory: run this where the desk runs."
        })
final class ChannelSecretCommand implements Callable<Integer> {
    private static final String RUN = "run";

    @Mixin
    private final SubscriberOption subscriber = new SubscriberOption();

    @Parameters(paramLabel = "ID", description = "The channel's id.")
    private String id = "";

    @Mixin
    private final WireOptions options = new WireOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Subscription subscription = Subscriptions.require(Subscriptions.all(options), subscriber.id());
        Channel channel = subscription.channels().stream()
                .filter(one -> one.id().equals(id) && one.kind() == Channel.Kind.WEBHOOK)
                .findFirst()
                .orElseThrow(() -> CommandFailed.because("The subscriber " + subscriber.id() + " has no webhook " + id
                        + "; ./dateline channels list prints them."));
        Settings settings = options.settings();
        Path directory = directory(settings);
        if (settings.get(ChannelConfig.SIGNING_KEY).isEmpty() && !Files.isDirectory(directory)) {
            throw CommandFailed.because("No desk has kept its key in " + directory
                    + "; name its directory with --set data.directory=…, or set desk.signing-key.");
        }
        spec.commandLine().getOut().println(SigningKey.from(settings, directory).secret(subscriber.id(), channel));
        return ExitCode.OK;
    }

    private static Path directory(Settings settings) {
        String set = AppConfig.from(settings).dataDirectory();
        return Path.of(
                set.isEmpty()
                        ? AllSettings.dataDirectory(
                                RUN, Map.copyOf(System.getenv()), System.getProperty("user.home", "."))
                        : set);
    }
}
