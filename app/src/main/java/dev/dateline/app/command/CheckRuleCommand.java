package dev.dateline.app.command;

import dev.dateline.domain.alert.query.Parsed;
import dev.dateline.domain.alert.query.RuleQuery;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rules check}: how a query is read. Needs no wire. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Print how a query is read, with all its brackets and operators,",
            "or where it cannot be read and what to do about it."
        })
final class CheckRuleCommand implements Callable<Integer> {
    @Parameters(paramLabel = "QUERY", arity = "1..*", description = "The query; several words make one.")
    @SuppressWarnings("NullAway.Init")
    private List<String> words;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        Parsed.Read read = RuleQueries.read(String.join(" ", words));
        spec.commandLine().getOut().println(RuleQuery.text(read.clause()));
        read.hints().forEach(spec.commandLine().getErr()::println);
        return ExitCode.OK;
    }
}
