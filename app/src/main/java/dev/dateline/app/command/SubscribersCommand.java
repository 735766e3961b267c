package dev.dateline.app.command;

import dev.dateline.domain.alert.Preferences;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.edit.QuietText;
import java.io.PrintWriter;
import java.time.LocalTime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code subscribers}: who is told, and what is set for them. */
@Command(
        name = "subscribers",
        description = "Show who is told of what; follow and mute stories for them.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            FollowCommand.Follow.class,
            FollowCommand.Unfollow.class,
            MuteCommand.MuteStory.class,
            MuteCommand.SnoozeStory.class,
            MuteCommand.UnmuteStory.class
        })
final class SubscribersCommand {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Print a line a subscriber: id, version, rules, channels, followed stories, muted threads.")
    int list(@Mixin WireOptions options) throws InterruptedException {
        for (Subscription one : Subscriptions.all(options).values()) {
            String counts = one.version() + "\t" + one.rules().size() + "\t"
                    + one.channels().size() + "\t" + one.follows().size() + "\t"
                    + one.mutes().size();
            spec.commandLine().getOut().println(one.subscriber() + "\t" + counts);
        }
        return ExitCode.OK;
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Print everything that is set for a subscriber, a line a thing.")
    int show(@Parameters(paramLabel = "SUBSCRIBER", description = "Who.") String subscriber, @Mixin WireOptions options)
            throws InterruptedException {
        Subscription one = Subscriptions.require(Subscriptions.all(options), subscriber);
        PrintWriter out = spec.commandLine().getOut();
        out.println("version\t" + one.version());
        one.rules().forEach(rule -> out.println("rule\t" + RulesCommand.line(rule)));
        one.channels().forEach(channel -> out.println("channel\t" + ChannelsCommand.line(channel)));
        show(one.preferences(), out);
        one.mutes()
                .forEach(mute -> out.println(
                        mute.until() == null
                                ? "muted\t" + mute.thread()
                                : "snoozed\t" + mute.thread() + "\t" + mute.until()));
        one.follows().forEach(story -> out.println("follows\t" + story));
        return ExitCode.OK;
    }

    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "Remove a subscriber with all rules, channels and preferences.")
    int remove(
            @Parameters(paramLabel = "SUBSCRIBER", description = "Who.") String subscriber, @Mixin WireOptions options)
            throws InterruptedException {
        Subscriptions.remove(options, subscriber);
        return ExitCode.OK;
    }

    private static void show(Preferences preferences, PrintWriter out) {
        out.println("zone\t" + preferences.zone());
        preferences.quiet().forEach(hours -> out.println("quiet\t" + QuietText.text(hours)));
        preferences.digests().stream().map(LocalTime::toString).forEach(time -> out.println("digest\t" + time));
        if (preferences.digestOnly()) {
            out.println("digest only");
        }
        if (preferences.emptyDigests()) {
            out.println("empty digests");
        }
        if (preferences.mostAnHour() > 0) {
            out.println("most an hour\t" + preferences.mostAnHour());
        }
    }
}
