package dev.dateline.app.command;

import dev.dateline.app.file.FileBytes;
import dev.dateline.app.file.GivenFiles.GivenFile;
import dev.dateline.ingest.feed.FeedAnswer;
import dev.dateline.ingest.feed.FeedOutcome;
import dev.dateline.ingest.feed.FeedParser;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parse-feed}: what the wire reads out of a feed, a JSON line a file. */
@Command(
        name = "parse-feed",
        description = {
            "Read feeds as the wire does.",
            "",
            "One JSON line a file: file, error, title, link, entries[id, title, link, published, updated, author, summary, content]."
        },
        footer = {
            "",
            "RSS, Atom, RDF, CDF, JSON Feed and sitemaps, healthy or damaged. Dates are ISO 8601 in UTC, null when",
            "they cannot be read. A file that is no feed has an error and no entries; the others go on."
        })
final class ParseFeedCommand implements Callable<Integer> {
    private static final URI NO_BASE = URI.create("");

    @Parameters(paramLabel = "FILE|DIR", description = "A feed, or a folder: all files below it, sorted by name.")
    @SuppressWarnings("NullAway.Init")
    private Path given;

    @Option(
            names = "--content-type",
            paramLabel = "TYPE",
            description = "The Content-Type that came with the feed; its charset is heeded.")
    private @Nullable String contentType;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final FeedParser parser = new FeedParser();

    @Override
    public Integer call() throws InterruptedException {
        return new JudgedFiles("Reading feeds", spec.commandLine().getOut()).each(given, path -> true, this::parse);
    }

    private Map<String, Object> parse(GivenFile file) {
        return FileBytes.of(
                file.path(),
                bytes -> line(file, parser.parse(bytes, contentType, NO_BASE)),
                reason -> line(file, new FeedOutcome.Rejected(reason)));
    }

    private static Map<String, Object> line(GivenFile file, FeedOutcome outcome) {
        FeedAnswer answer = FeedAnswer.of(file.name(), outcome);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", answer.file());
        line.put("error", answer.error());
        line.put("title", answer.title());
        line.put("link", answer.link());
        line.put(
                "entries",
                answer.entries().stream().map(ParseFeedCommand::entry).toList());
        return line;
    }

    private static Map<String, Object> entry(FeedAnswer.Entry entry) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", entry.id());
        fields.put("title", entry.title());
        fields.put("link", entry.link());
        fields.put("published", iso(entry.published()));
        fields.put("updated", iso(entry.updated()));
        fields.put("author", entry.author());
        fields.put("summary", entry.summary());
        fields.put("content", entry.content());
        return fields;
    }

    private static @Nullable String iso(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }
}
