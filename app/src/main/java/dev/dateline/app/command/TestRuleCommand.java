package dev.dateline.app.command;

import dev.dateline.app.file.Progress;
import dev.dateline.desk.trial.PlacementLog;
import dev.dateline.desk.trial.RuleTrial;
import dev.dateline.desk.trial.SinceText;
import dev.dateline.desk.trial.TrialAsk;
import dev.dateline.desk.trial.TrialResult;
import dev.dateline.desk.view.NewsText;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Cause;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.edit.Written;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.setting.LaneSettings;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rules test}: what a rule would have told, had it existed. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = {
            "Say what a rule would have told, had it existed since a moment:",
            "the log of reports is placed, matched and told once more in memory. Nothing is written or sent."
        })
final class TestRuleCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RULE", arity = "0..1", description = "The id of a rule of the subscriber.")
    private @Nullable String rule;

    @Option(names = "--subscriber", paramLabel = "ID", description = "Whose rule, or for whom a query is tried.")
    private @Nullable String subscriber;

    @Option(names = "--query", paramLabel = "QUERY", description = "A query to try before it is set as a rule.")
    private @Nullable String query;

    @Option(names = "--language", paramLabel = "TAG", description = "Only stories of this language, with --query.")
    private @Nullable String language;

    @Option(
            names = "--since",
            paramLabel = "TIME",
            defaultValue = "7d",
            description = "From when on: 90m, 12h, 7d ago, or 2026-03-01T12:00:00Z. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private String since;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "200",
            description = "Print at most so many alerts; all are counted. Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Mixin
    private final WireOptions options = new WireOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Instant from = Subscriptions.require(
                SinceText.read(since, InstantSource.system().instant()));
        try (WireClient wire = WireClient.open(options)) {
            wire.requireTopic(Topics.REPORTS);
            TrialAsk ask = Subscriptions.require(ask(wire.table(Topics.RULES), from));
            PlacementLog log = new PlacementLog(wire.kafka(), wire.registry(), LaneSettings.from(wire.settings()));
            print(run(ask, log));
        }
        return ExitCode.OK;
    }

    private Written<TrialAsk> ask(Map<String, Subscription> all, Instant from) {
        if ((rule == null) == (query == null)) {
            throw CommandFailed.usage("Name a rule of a subscriber, or give a --query, not both.");
        }
        if (query != null) {
            String who = subscriber == null ? "nobody" : subscriber;
            Subscription known = all.getOrDefault(who, new Subscription(who, List.of()));
            RuleQueries.read(query).hints().forEach(spec.commandLine().getErr()::println);
            return TrialAsk.ofQuery(known, query, language, from, limit);
        }
        if (subscriber == null) {
            throw CommandFailed.usage("Whose rule is it? Say --subscriber ID.");
        }
        return TrialAsk.ofRule(Subscriptions.require(all, subscriber), rule == null ? "" : rule, from, limit);
    }

    private TrialResult run(TrialAsk ask, PlacementLog log) {
        try (Progress progress = Progress.of("reports", -1)) {
            return RuleTrial.run(ask, log, (reports, time) -> {
                progress.stepTo(reports);
                return true;
            });
        }
    }

    private void print(TrialResult result) {
        PrintWriter out = spec.commandLine().getOut();
        if (result.to() == null) {
            out.println("The wire has placed no reports yet: nothing could have been told.");
            return;
        }
        result.alerts().forEach(alert -> out.println(line(alert)));
        if (result.count() > result.alerts().size()) {
            out.println("and " + (result.count() - result.alerts().size()) + " more; --limit prints more of them");
        }
        result.byDay().forEach((day, count) -> out.println(day + "\t" + count));
        out.println(result.count() + " alerts: " + count(result, Alert.Kind.FIRST) + " stories, "
                + count(result, Alert.Kind.FOLLOW_UP) + " follow-ups, " + count(result, Alert.Kind.CORRECTION)
                + " corrections; " + result.reports() + " reports placed, to " + minute(result.to()));
    }

    private static String line(Alert alert) {
        String story = alert.cause() instanceof Cause.StoryMet met ? met.story().value() : "";
        return String.join(
                "\t",
                minute(alert.matchedAt()),
                alert.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                story,
                alert.title(),
                NewsText.of(alert));
    }

    private static long count(TrialResult result, Alert.Kind kind) {
        return result.byKind().getOrDefault(kind, 0L);
    }

    private static String minute(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
