package dev.dateline.app.command;

import dev.dateline.domain.alert.HealthWish;
import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.edit.SpanText;
import dev.dateline.domain.item.SourceStatus.State;
import dev.dateline.schemas.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rules}: what subscribers want to be told. */
@Command(
        name = "rules",
        description = "Say what a subscriber wants to be told.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {CheckRuleCommand.class, ExplainRuleCommand.class, TestRuleCommand.class})
final class RulesCommand {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Command(
            name = "set",
            mixinStandardHelpOptions = true,
            description = {
                "Add a rule, or replace the one of the same id.",
                "It is met by a story in whose titles or leads all the words occur, in any of their forms;",
                "docs/rules.md tells what else a query can ask for."
            })
    int set(
            @Mixin SubscriberOption subscriber,
            @Option(names = "--id", required = true, paramLabel = "ID", description = "The rule's name in scripts.")
                    String id,
            @Option(names = "--name", paramLabel = "NAME", description = "The rule's name for people. Default: its id.")
                    @Nullable
                    String name,
            @Option(names = "--language", paramLabel = "TAG", description = "Only stories of this language.") @Nullable
                    String language,
            @Option(
                            names = "--query",
                            paramLabel = "QUERY",
                            description = "What the story must meet, such as 'quake NOT drill origins>=2'.")
                    @Nullable
                    String query,
            @Option(
                            names = "--silence",
                            paramLabel = "TIME",
                            description = "Tell, too, when no story met it for so long, such as 6h.")
                    @Nullable
                    String silence,
            @Parameters(paramLabel = "WORD", arity = "0..*", description = "A query without quotes around it.")
                    @Nullable
                    List<String> words,
            @Mixin WireOptions options)
            throws InterruptedException {
        String asked = query == null ? String.join(" ", words == null ? List.of() : words) : query;
        RuleQueries.read(asked).hints().forEach(spec.commandLine().getErr()::println);
        Duration span = silence == null ? null : Subscriptions.require(SpanText.read(silence));
        Rule rule = Rule.asking(id, name == null ? id : name, asked, language).silentFor(span);
        Subscriptions.change(options, subscriber.id(), edit -> edit.putRule(rule));
        return ExitCode.OK;
    }

    @Command(
            name = "sources",
            mixinStandardHelpOptions = true,
            description = {
                "Add a rule on the health of sources, or replace the one of the same id.",
                "It is met when a source falls ill or recovers, once that has stood for some polls."
            })
    int sources(
            @Mixin SubscriberOption subscriber,
            @Option(names = "--id", required = true, paramLabel = "ID", description = "The rule's name in scripts.")
                    String id,
            @Option(
                            names = "--state",
                            paramLabel = "STATE",
                            description = "Only this state: ${COMPLETION-CANDIDATES}. May be repeated."
                                    + " Default: all that need somebody.")
                    @Nullable
                    Set<State> states,
            @Parameters(
                            paramLabel = "PART",
                            arity = "0..1",
                            defaultValue = "",
                            description = "Only sources whose ids contain this, such as a host. Default: all.")
                    String part,
            @Mixin WireOptions options)
            throws InterruptedException {
        HealthWish wish = new HealthWish(states == null ? Set.of() : states, part);
        Subscriptions.change(options, subscriber.id(), edit -> edit.putRule(Rule.onSources(id, id, wish)));
        return ExitCode.OK;
    }

    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Remove a rule.")
    int remove(
            @Mixin SubscriberOption subscriber,
            @Parameters(paramLabel = "ID", description = "The rule's id.") String id,
            @Mixin WireOptions options)
            throws InterruptedException {
        Subscriptions.change(options, subscriber.id(), edit -> edit.removeRule(id));
        return ExitCode.OK;
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Print a line a rule: subscriber, id, name, language, query.")
    int list(@Mixin WireOptions options) throws InterruptedException {
        try (WireClient wire = WireClient.open(options)) {
            for (Subscription subscription : wire.table(Topics.RULES).values()) {
                subscription.rules().forEach(rule -> print(subscription.subscriber(), rule));
            }
        }
        return ExitCode.OK;
    }

    private void print(String subscriber, Rule rule) {
        spec.commandLine().getOut().println(subscriber + "\t" + line(rule));
    }

    /** A rule as it is listed. */
    static String line(Rule rule) {
        String language = rule.language() == null ? "" : rule.language();
        return String.join("\t", rule.id(), rule.name(), language, wish(rule));
    }

    private static String wish(Rule rule) {
        HealthWish health = rule.health();
        if (health == null) {
            return RuleQueries.text(rule);
        }
        String states = health.states().isEmpty()
                ? "unwell"
                : health.states().stream().map(State::name).sorted().collect(Collectors.joining(", "));
        return "sources " + (health.pattern().isEmpty() ? "" : "with " + health.pattern() + " ") + "that are " + states;
    }
}
