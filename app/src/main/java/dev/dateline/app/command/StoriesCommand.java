package dev.dateline.app.command;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.work.Order;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stories}: what an editor does with them. Each prints the command's id, by which it is taken back. */
@Command(
        name = "stories",
        description = "Work on stories by hand: each order can be taken back.",
        synopsisSubcommandLabel = "COMMAND")
final class StoriesCommand {
    private static final String STORY = "The story's id, as its page's address ends.";

    @Command(
            name = "merge",
            mixinStandardHelpOptions = true,
            description = "Put all reports of a story into another one of its language.")
    int merge(
            @Parameters(index = "0", paramLabel = "STORY", description = STORY) String story,
            @Parameters(index = "1", paramLabel = "INTO", description = "The story that takes them.") String into,
            @Mixin EditorOption editor,
            @Mixin WireOptions options)
            throws InterruptedException {
        return StoryOrders.give(new Order.Merge(new StoryId(story), new StoryId(into), true), editor, options);
    }

    @Command(
            name = "split",
            mixinStandardHelpOptions = true,
            description = "Let reports leave a story for one of their own.")
    int split(
            @Parameters(index = "0", paramLabel = "STORY", description = STORY) String story,
            @Parameters(index = "1..*", arity = "1..*", paramLabel = "REPORT", description = "Article ids.")
                    List<String> reports,
            @Mixin EditorOption editor,
            @Mixin WireOptions options)
            throws InterruptedException {
        return StoryOrders.give(new Order.Split(new StoryId(story), articles(reports), null, true), editor, options);
    }

    @Command(name = "move", mixinStandardHelpOptions = true, description = "Move reports to another story.")
    int move(
            @Parameters(index = "0", paramLabel = "STORY", description = STORY) String story,
            @Parameters(index = "1..*", arity = "1..*", paramLabel = "REPORT", description = "Article ids.")
                    List<String> reports,
            @Option(names = "--to", required = true, paramLabel = "STORY", description = "Where they go.") String to,
            @Mixin EditorOption editor,
            @Mixin WireOptions options)
            throws InterruptedException {
        return StoryOrders.give(
                new Order.Move(new StoryId(story), articles(reports), new StoryId(to), true), editor, options);
    }

    @Command(
            name = "withdraw",
            mixinStandardHelpOptions = true,
            description = "Let a report count no more; it stays listed as withdrawn.")
    int withdraw(
            @Parameters(index = "0", paramLabel = "STORY", description = STORY) String story,
            @Parameters(index = "1", paramLabel = "REPORT", description = "An article id.") String report,
            @Mixin EditorOption editor,
            @Mixin WireOptions options)
            throws InterruptedException {
        return StoryOrders.give(new Order.Withdraw(new StoryId(story), new ArticleId(report)), editor, options);
    }

    @Command(
            name = "pin",
            mixinStandardHelpOptions = true,
            description = "Keep a story at the top, and open, until it is unpinned.")
    int pin(
            @Parameters(index = "0", paramLabel = "STORY", description = STORY) String story,
            @Mixin EditorOption editor,
            @Mixin WireOptions options)
            throws InterruptedException {
        return StoryOrders.give(new Order.Pin(new StoryId(story), true), editor, options);
    }

    @Command(name = "unpin", mixinStandardHelpOptions = true, description = "Let a pinned story go its way again.")
    int unpin(
            @Parameters(index = "0", paramLabel = "STORY", description = STORY) String story,
            @Mixin EditorOption editor,
            @Mixin WireOptions options)
            throws InterruptedException {
        return StoryOrders.give(new Order.Pin(new StoryId(story), false), editor, options);
    }

    @Command(
            name = "retitle",
            mixinStandardHelpOptions = true,
            description = "Set a story's headline, which stays; without one, give the choice back.")
    int retitle(
            @Parameters(index = "0", paramLabel = "STORY", description = STORY) String story,
            @Parameters(
                            index = "1",
                            arity = "0..1",
                            defaultValue = "",
                            paramLabel = "TITLE",
                            description = "The headline.")
                    String title,
            @Mixin EditorOption editor,
            @Mixin WireOptions options)
            throws InterruptedException {
        return StoryOrders.give(new Order.Retitle(new StoryId(story), title.isBlank() ? null : title), editor, options);
    }

    @Command(name = "undo", mixinStandardHelpOptions = true, description = "Take a command back.")
    int undo(
            @Parameters(paramLabel = "COMMAND", description = "The command's id, as it was printed.") String command,
            @Mixin EditorOption editor,
            @Mixin WireOptions options)
            throws InterruptedException {
        return StoryOrders.undo(command, editor, options);
    }

    private static List<ArticleId> articles(List<String> ids) {
        return ids.stream().map(ArticleId::new).toList();
    }
}
