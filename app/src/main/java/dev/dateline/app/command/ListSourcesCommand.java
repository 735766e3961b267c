package dev.dateline.app.command;

import dev.dateline.app.file.JsonLines;
import dev.dateline.app.source.SourceTable;
import dev.dateline.domain.alert.HealthWish;
import dev.dateline.domain.item.PushLease;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.domain.item.SourceStatus.State;
import dev.dateline.schemas.Topics;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sources list}: what is polled, and how it is. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = {
            "Print a line a source: state, newest entry, next poll, entries published, outlet, id and address;",
            "below it what is wrong or odd, and what to do."
        })
final class ListSourcesCommand implements Callable<Integer> {
    @Option(names = "--unwell", description = "Only the sources that need somebody.")
    private boolean unwell;

    @Option(names = "--json", description = "A JSON object a line instead, with times in UTC.")
    private boolean json;

    @Mixin
    private final WireOptions options = new WireOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        try (WireClient wire = WireClient.open(options)) {
            Map<String, SourceStatus> statuses = wire.table(Topics.SOURCE_STATUS);
            List<Source> sources = wire.table(Topics.SOURCES).values().stream()
                    .filter(source ->
                            !unwell || isUnwell(statuses.get(source.id().value())))
                    .sorted(Comparator.comparing(
                                    (Source source) -> source.outlet().name())
                            .thenComparing(source -> source.id().value()))
                    .toList();
            print(sources, statuses);
        }
        return ExitCode.OK;
    }

    private void print(List<Source> sources, Map<String, SourceStatus> statuses) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            sources.forEach(source -> out.println(
                    JsonLines.text(fields(source, statuses.get(source.id().value())))));
        } else {
            SourceTable table = new SourceTable(InstantSource.system().instant());
            sources.forEach(source -> table.add(source, statuses.get(source.id().value())));
            table.lines().forEach(out::println);
        }
    }

    private static boolean isUnwell(@Nullable SourceStatus status) {
        return status != null && HealthWish.UNWELL.contains(status.state());
    }

    private static Map<String, @Nullable Object> fields(Source source, @Nullable SourceStatus status) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", source.id().value());
        fields.put("url", source.url().toString());
        fields.put("outlet", source.outlet().name());
        fields.put("active", source.active());
        fields.put("state", (status == null ? State.NEW : status.state()).name());
        if (status != null) {
            fields.put(
                    "trouble",
                    status.trouble() == null ? null : status.trouble().name());
            fields.put("message", status.message());
            fields.put("failures", status.failures());
            fields.put("entries", status.entriesTotal());
            fields.put("lastNews", text(status.memory().rhythm().lastNews()));
            fields.put("lastPolled", text(status.lastPolled()));
            fields.put("nextPoll", text(status.nextPoll()));
            fields.put("pushed", isPushed(status));
        }
        return fields;
    }

    private static boolean isPushed(SourceStatus status) {
        PushLease lease = status.memory().push();
        return lease != null && lease.state() == PushLease.State.LIVE;
    }

    private static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }
}
