package dev.dateline.app.command;

import dev.dateline.desk.access.KeyWriter;
import dev.dateline.domain.access.AccessKey;
import dev.dateline.domain.access.Giving;
import dev.dateline.domain.access.Role;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.setting.DurationText;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code access}: the keys that open a desk with {@code desk.auth}. */
@Command(
        name = "access",
        description = "Give, list and revoke the keys that open a desk with desk.auth.",
        synopsisSubcommandLabel = "COMMAND")
final class AccessCommand {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Reads how long a key is to last. */
    static final class Lasting implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String text) {
            try {
                return DurationText.parse(text);
            } catch (IllegalArgumentException unreadable) {
                throw new TypeConversionException("must be " + unreadable.getMessage() + ", not \"" + text + "\"");
            }
        }
    }

    @Command(
            name = "add-key",
            mixinStandardHelpOptions = true,
            description = {
                "Make a key and print it, this once.",
                "The wire keeps a hash of it; who loses it gets a new one."
            })
    int add(
            @Parameters(paramLabel = "NAME", description = "Whose it is; what they do at the desk bears this name.")
                    String name,
            @Option(names = "--role", required = true, description = "One of ${COMPLETION-CANDIDATES}.") Role role,
            @Option(
                            names = "--expires",
                            paramLabel = "DURATION",
                            converter = Lasting.class,
                            description = "How long it opens, such as 12h or 90d. Default: for ever.")
                    @Nullable
                    Duration lasting,
            @Mixin WireOptions options)
            throws InterruptedException {
        Instant now = InstantSource.system().instant();
        String giver = System.getProperty("user.name", "command line");
        Giving giving = new Giving.Wish(name, role, lasting == null ? null : now.plus(lasting))
                .give(giver, now, new SecureRandom());
        if (giving instanceof Giving.Refused refused) {
            throw CommandFailed.usage(refused.reason());
        }
        Giving.Given given = (Giving.Given) giving;
        try (WireClient wire = WireClient.open(options)) {
            wire.requireTopic(Topics.ACCESS);
            try (KeyWriter keys = new KeyWriter(wire.kafka(), wire.registry())) {
                keys.add(given.kept());
            }
        }
        spec.commandLine().getOut().println(given.key().written());
        return ExitCode.OK;
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Print a line a key: id, name, role, when and by whom it was given, when it ends.")
    int list(@Mixin WireOptions options) throws InterruptedException {
        try (WireClient wire = WireClient.open(options)) {
            wire.table(Topics.ACCESS).values().stream()
                    .sorted(Comparator.comparing(AccessKey::name).thenComparing(AccessKey::id))
                    .forEach(key -> spec.commandLine().getOut().println(line(key)));
        }
        return ExitCode.OK;
    }

    @Command(
            name = "revoke",
            mixinStandardHelpOptions = true,
            description = {
                "Revoke a key: within a second it opens no desk any more.",
                "Sessions that were begun with it end, too."
            })
    int revoke(
            @Parameters(paramLabel = "ID", description = "The key's id, as ./dateline access list prints it.")
                    String id,
            @Mixin WireOptions options)
            throws InterruptedException {
        try (WireClient wire = WireClient.open(options)) {
            Map<String, AccessKey> all = wire.table(Topics.ACCESS);
            if (!all.containsKey(id)) {
                throw CommandFailed.because("There is no key " + id + "; ./dateline access list prints them.");
            }
            try (KeyWriter keys = new KeyWriter(wire.kafka(), wire.registry())) {
                keys.revoke(id);
            }
        }
        return ExitCode.OK;
    }

    private static String line(AccessKey key) {
        return String.join(
                "\t",
                List.of(
                        key.id(),
                        key.name(),
                        key.role().written(),
                        key.createdAt().toString(),
                        key.createdBy(),
                        key.expiresAt() == null ? "never" : key.expiresAt().toString()));
    }
}
