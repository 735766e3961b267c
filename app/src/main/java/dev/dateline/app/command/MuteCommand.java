package dev.dateline.app.command;

import dev.dateline.desk.alert.AlertThreads;
import dev.dateline.domain.alert.Mute;
import dev.dateline.domain.alert.edit.Edited;
import dev.dateline.domain.alert.edit.SubscriptionEdit;
import dev.dateline.domain.story.StoryId;
import dev.dateline.schemas.Topics;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Silence about a story: without an end, for a while, and no longer. */
abstract class MuteCommand implements Callable<Integer> {
    @Mixin
    private final SubscriberOption subscriber = new SubscriberOption();

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
            String thread = AlertThreads.of(wire.kafka(), wire.registry(), subscriber.id(), new StoryId(story));
            Subscriptions.change(wire, subscriber.id(), edit -> change(edit, thread, now));
        }
        return ExitCode.OK;
    }

    /** {@code subscribers mute}. */
    @Command(
            name = "mute",
            mixinStandardHelpOptions = true,
            description = "Tell a subscriber nothing more of a story but what is materially new, and corrections.")
    static final class MuteStory extends MuteCommand {
        @Override
        Edited change(SubscriptionEdit edit, String thread, Instant now) {
            return edit.mute(new Mute(thread, now, null));
        }
    }

    /** {@code subscribers snooze}. */
    @Command(
            name = "snooze",
            mixinStandardHelpOptions = true,
            description = "Hold what is new in a story until later; corrections never wait.")
    static final class SnoozeStory extends MuteCommand {
        @Parameters(index = "1", paramLabel = "TIME", description = "How long: 30m, 8h, 2d; or until when.")
        @SuppressWarnings("NullAway.Init")
        private String time;

        @Override
        Edited change(SubscriptionEdit edit, String thread, Instant now) {
            return edit.mute(new Mute(thread, now, PointInTime.parseAhead(time, now)));
        }
    }

    /** {@code subscribers unmute}. */
    @Command(
            name = "unmute",
            mixinStandardHelpOptions = true,
            description = "End the silence about a story, or its snooze.")
    static final class UnmuteStory extends MuteCommand {
        @Override
        Edited change(SubscriptionEdit edit, String thread, Instant now) {
            return edit.unmute(thread);
        }
    }
}
