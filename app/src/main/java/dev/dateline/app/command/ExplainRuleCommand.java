package dev.dateline.app.command;

import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.match.Evidence;
import dev.dateline.domain.alert.match.Explanation;
import dev.dateline.domain.alert.match.RuleBook;
import dev.dateline.domain.story.Story;
import dev.dateline.schemas.Topics;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rules explain}: why a story meets a rule now, or how it fails to. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Say why a story, as it is now, meets a rule, or what is missing.")
final class ExplainRuleCommand implements Callable<Integer> {
    @Mixin
    private final SubscriberOption subscriber = new SubscriberOption();

    @Parameters(index = "0", paramLabel = "RULE", description = "The rule's id.")
    @SuppressWarnings("NullAway.Init")
    private String rule;

    @Parameters(index = "1", paramLabel = "STORY", description = "The story's id.")
    @SuppressWarnings("NullAway.Init")
    private String story;

    @Mixin
    private final WireOptions options = new WireOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        try (WireClient wire = WireClient.open(options)) {
            Subscription subscription = found(
                    wire.table(Topics.RULES).get(subscriber.id()),
                    "There is no subscriber " + subscriber.id() + "; ./dateline rules list prints them.");
            Rule meant = found(
                    subscription.rules().stream()
                            .filter(r -> r.id().equals(rule) && r.health() == null)
                            .findFirst()
                            .orElse(null),
                    "The subscriber " + subscriber.id() + " has no rule " + rule + " on stories.");
            Story state = found(
                    wire.table(Topics.STORIES).get(story), "There is no story " + story + " on the topic stories.");
            print(new RuleBook().explain(subscription, meant, state));
        }
        return ExitCode.OK;
    }

    private static <T> T found(@Nullable T what, String otherwise) {
        if (what == null) {
            throw CommandFailed.because(otherwise);
        }
        return what;
    }

    private void print(Explanation explanation) {
        PrintWriter out = spec.commandLine().getOut();
        if (explanation instanceof Explanation.Fired fired) {
            out.println("The story meets the rule.");
            fired.because().forEach(evidence -> out.println(line(evidence)));
        } else if (explanation instanceof Explanation.Missed missed) {
            out.println("The story does not meet the rule.");
            missed.missing().forEach(what -> out.println("missing\t" + what));
            missed.met().forEach(evidence -> out.println(line(evidence)));
        } else if (explanation instanceof Explanation.Refused refused) {
            out.println("The rule cannot be used: " + refused.reason() + ".");
        }
    }

    private static String line(Evidence evidence) {
        String where = evidence.report() == null
                ? ""
                : "\t" + evidence.report().outlet().name() + "\t"
                        + evidence.report().url();
        return "met\t" + evidence.asked() + "\t" + evidence.found() + where;
    }
}
