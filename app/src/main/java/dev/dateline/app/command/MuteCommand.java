package dev.dateline.app.command;

import dev.dateline.desk.alert.AlertThreads;
import dev.dateline.desk.subscription.SubscriptionDesk;
import dev.dateline.domain.alert.edit.Edited;
import dev.dateline.domain.alert.edit.SubscriptionEdit;
import dev.dateline.domain.story.StoryId;
import dev.dateline.schemas.Topics;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Silence about a story: without an end, for a while, and no longer. */
abstract class MuteCommand implements Callable<Integer> {
    @Option(names = "--subscriber", required = true, paramLabel = "ID", description = "Who is not told.")
    @SuppressWarnings("NullAway.Init")
    private String subscriber;

    @Parameters(index = "0", paramLabel = "STORY", description = "The story's id, or the thread of an alert on it.")
    @SuppressWarnings("NullAway.Init")
    private String story;

    @Mixin
    private final WireOptions options = new WireOptions();

    abstract Edited change(SubscriptionEdit edit, String thread, Instant now);

    @Override
    public Integer call() throws InterruptedException {
        Instant now = InstantSource.system().instant();
        try (WireClient wire = WireClient.open(options)) {
            wire.requireTopic(Topics.RULES);
            String thread = AlertThreads.of(wire.kafka(), wire.registry(), subscriber, new StoryId(story));
            try (SubscriptionDesk desk = new SubscriptionDesk(wire.kafka(), wire.registry())) {
                Function<SubscriptionEdit, Edited> change = edit -> change(edit, thread, now);
                Subscriptions.require(desk.change(subscriber, change));
            }
        }
        return ExitCode.OK;
    }

    /** {@code subscribers mute}. */
    @Command(
            name = "mute",
            mixinStandardHelpOptions = true,
            description = "Tell a subscriber nothing more of a story but what is materially new, and corrections.")
    static final class Mute extends MuteCommand {
        @Override
        Edited change(SubscriptionEdit edit, String thread, Instant now) {
            return edit.mute(new dev.dateline.domain.alert.Mute(thread, now, null));
        }
    }

    /** {@code subscribers snooze}. */
    @Command(
            name = "snooze",
            mixinStandardHelpOptions = true,
            description = "Hold what is new in a story until later; corrections never wait.")
    static final class Snooze extends MuteCommand {
        @Parameters(index = "1", paramLabel = "TIME", description = "How long: 30m, 8h, 2d; or until when.")
        @SuppressWarnings("NullAway.Init")
        private String time;

        @Override
        Edited change(SubscriptionEdit edit, String thread, Instant now) {
            return edit.mute(new dev.dateline.domain.alert.Mute(thread, now, PointInTime.parseAhead(time, now)));
        }
    }

    /** {@code subscribers unmute}. */
    @Command(
            name = "unmute",
            mixinStandardHelpOptions = true,
            description = "End the silence about a story, or its snooze.")
    static final class Unmute extends MuteCommand {
        @Override
        Edited change(SubscriptionEdit edit, String thread, Instant now) {
            return edit.unmute(thread);
        }
    }
}
