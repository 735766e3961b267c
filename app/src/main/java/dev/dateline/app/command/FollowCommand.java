package dev.dateline.app.command;

import dev.dateline.domain.alert.edit.Edited;
import dev.dateline.domain.alert.edit.SubscriptionEdit;
import dev.dateline.domain.story.StoryId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Following a story without a rule, and no longer following it. */
abstract class FollowCommand implements Callable<Integer> {
    @Mixin
    private final SubscriberOption subscriber = new SubscriberOption();

    @Parameters(paramLabel = "STORY", description = "The story's id.")
    @SuppressWarnings("NullAway.Init")
    private String story;

    @Mixin
    private final WireOptions options = new WireOptions();

    abstract Edited change(SubscriptionEdit edit, StoryId id);

    @Override
    public Integer call() throws InterruptedException {
        Subscriptions.change(options, subscriber.id(), edit -> change(edit, new StoryId(story)));
        return ExitCode.OK;
    }

    /** {@code subscribers follow}. */
    @Command(
            name = "follow",
            mixinStandardHelpOptions = true,
            description = "Tell a subscriber what is new in a story, without a rule.")
    static final class Follow extends FollowCommand {
        @Override
        Edited change(SubscriptionEdit edit, StoryId id) {
            return edit.follow(id);
        }
    }

    /** {@code subscribers unfollow}. */
    @Command(
            name = "unfollow",
            mixinStandardHelpOptions = true,
            description = "Tell a subscriber of a story by rules only.")
    static final class Unfollow extends FollowCommand {
        @Override
        Edited change(SubscriptionEdit edit, StoryId id) {
            return edit.unfollow(id);
        }
    }
}
