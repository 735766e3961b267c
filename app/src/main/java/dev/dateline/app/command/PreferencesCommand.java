package dev.dateline.app.command;

import dev.dateline.domain.alert.Preferences;
import dev.dateline.domain.alert.QuietHours;
import dev.dateline.domain.alert.edit.QuietText;
import dev.dateline.domain.alert.edit.ZoneText;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code preferences}: when subscribers are told. */
@Command(name = "preferences", description = "Say when a subscriber is told.", synopsisSubcommandLabel = "COMMAND")
final class PreferencesCommand {

    @Command(
            name = "set",
            mixinStandardHelpOptions = true,
            description = {
                "Set when a subscriber is told, in place of what was set before; without options at once, at any hour.",
                "What may not be delivered is held and comes with the next digest. Corrections never wait."
            })
    int set(
            @Mixin SubscriberOption subscriber,
            @Option(
                            names = "--zone",
                            paramLabel = "ZONE",
                            description = "Time zone, such as Europe/Berlin. Default: UTC.")
                    @Nullable
                    String zone,
            @Option(
                            names = "--quiet",
                            paramLabel = "HOURS",
                            description = "Hours of silence, such as 22:00-07:00 or 22:00-07:00,mon..fri (the days on"
                                    + " which they begin). May be repeated.")
                    @Nullable
                    List<String> quiet,
            @Option(
                            names = "--digest",
                            paramLabel = "TIME",
                            description = "Deliver what was held at this time of day, such as 07:30. May be repeated."
                                    + " Default: at the end of the quiet hours.")
                    @Nullable
                    List<String> digests,
            @Option(names = "--digest-only", description = "Let everything but corrections wait for a digest.")
                    boolean digestOnly,
            @Option(
                            names = "--most-an-hour",
                            paramLabel = "N",
                            defaultValue = "0",
                            description = "Deliver so many at once within an hour, hold the others; 0 is any number.")
                    int mostAnHour,
            @Option(
                            names = "--empty-digests",
                            description = "Deliver a digest, too, when nothing was held: a sign of life.")
                    boolean emptyDigests,
            @Mixin WireOptions options)
            throws InterruptedException {
        ZoneId in = zone == null ? ZoneOffset.UTC : Subscriptions.require(ZoneText.read(zone));
        Preferences preferences =
                new Preferences(in, hours(quiet), times(digests), digestOnly, mostAnHour, emptyDigests);
        Subscriptions.change(options, subscriber.id(), edit -> edit.prefer(preferences));
        return ExitCode.OK;
    }

    private static List<QuietHours> hours(@Nullable List<String> written) {
        return written == null
                ? List.of()
                : written.stream()
                        .map(text -> Subscriptions.require(QuietText.read(text)))
                        .toList();
    }

    private static List<LocalTime> times(@Nullable List<String> written) {
        return written == null
                ? List.of()
                : written.stream()
                        .map(text -> Subscriptions.require(QuietText.readTime(text)))
                        .sorted()
                        .toList();
    }
}
