package dev.dateline.app.command;

import dev.dateline.app.replay.LogComparison;
import dev.dateline.desk.trial.PlacementLog;
import dev.dateline.schemas.Topics;
import dev.dateline.streams.PipelineConfig;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code replay --compare}: the wire's log placed once more, beside what the wire made of it. */
record LogComparing(WireOptions options, PrintWriter out) implements Callable<Integer> {
    private static final int SHOWN = 20;

    @Override
    public Integer call() throws Exception {
        try (WireClient wire = WireClient.open(options)) {
            wire.requireTopic(Topics.REPORTS);
            PlacementLog log = new PlacementLog(
                    wire.kafka(),
                    wire.registry(),
                    PipelineConfig.from(wire.settings()).laneLimits());
            LogComparison found = LogComparison.of(wire.kafka(), wire.registry(), log);
            tell(found);
            return found.isIdentical() ? ExitCode.OK : ExitCode.FAILED;
        }
    }

    private void tell(LogComparison found) {
        say(
                "%d entries of reports give %d events; %d stand on story-events byte for byte",
                found.entries(), found.events(), found.same());
        if (found.missing() > 0) {
            say("%d are not on story-events (yet)", found.missing());
        }
        if (found.foreign() > 0) {
            say(
                    "%d events on story-events do not follow from the log: its beginning is gone, or other code wrote them",
                    found.foreign());
        }
        say(
                "%d stories have the same reports, %d others",
                found.stories(), found.changed().size());
        found.changed().stream()
                .limit(SHOWN)
                .forEach(story -> say(
                        "  %s  %d reports before, %d now, %d shared",
                        story.story().value(), story.before(), story.now(), story.shared()));
        out.flush();
    }

    private void say(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
