package dev.dateline.app.command;

import dev.dateline.app.file.FileBytes;
import dev.dateline.app.file.GivenFiles.GivenFile;
import dev.dateline.app.file.JsonLines;
import dev.dateline.app.page.ExplainedLines;
import dev.dateline.app.page.FetchedPage;
import dev.dateline.app.page.JudgedPage;
import dev.dateline.domain.article.page.ExplainedPage;
import dev.dateline.domain.article.page.PageExtractor;
import dev.dateline.domain.article.page.PageText;
import dev.dateline.ingest.IngestConfig;
import dev.dateline.ingest.discover.BodyKind;
import dev.dateline.ingest.discover.ContentSniffer;
import dev.dateline.ingest.fetch.HttpFetcher;
import dev.dateline.ingest.fetch.WebAddress;
import dev.dateline.ingest.page.Robots;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code extract}: what the wire reads out of a page, a JSON line a page. */
@Command(
        name = "extract",
        description = {
            "Read article pages as the wire does.",
            "",
            "One JSON line a page: file, url, title, text, published, published_from, published_confidence (0 to 1),",
            "published_doubt (what speaks against the date), byline, outlet, language, kind, links. With --explain",
            "every block of one page, and why it is kept or left out."
        },
        footer = {
            "",
            "In a folder, all pages below it are read, sorted by name: files that end in .html, .htm or .xhtml, and",
            "others that begin like a page. A page that cannot be read has an error; the others go on.",
            "",
            "A web address is asked once, as its site's robots.txt allows; the page's own links are not followed."
        })
final class ExtractCommand implements Callable<Integer> {
    private static final int SNIFFED = 1 << 14;

    @Parameters(paramLabel = "FILE|DIR|URL", description = "A page, a folder of pages, or a page's web address.")
    @SuppressWarnings("NullAway.Init")
    private String given;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Where the page came from: relative links are resolved against it, and its date is read.")
    private @Nullable URI url;

    @Option(
            names = "--explain",
            description = "List the blocks of one page: + those that are kept, - those that are left out, and why.")
    private boolean explain;

    @Option(names = "--json", description = "With --explain: a JSON line, the blocks as its last field.")
    private boolean json;

    @Option(
            names = "--ignore-robots",
            description = "Ask for a page at a web address even where its site's robots.txt keeps us out.")
    private boolean ignoreRobots;

    @Mixin
    private final SettingOptions settings = new SettingOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Optional<URI> web = WebAddress.read(given);
        if (web.isPresent()) {
            return print(fromTheWeb(web.get()));
        }
        Path path = Path.of(given);
        if (Files.isDirectory(path) && (url != null || explain)) {
            String option = explain ? "--explain" : "--url";
            throw CommandFailed.usage(option + " is for one page, and " + given + " is a folder.");
        }
        return explain
                ? print(fromFile(path))
                : new JudgedFiles("Reading pages", spec.commandLine().getOut())
                        .each(path, ExtractCommand::isPage, this::extract);
    }

    private int print(ExplainedPage page) {
        PrintWriter out = spec.commandLine().getOut();
        ExplainedLines explained = new ExplainedLines(page);
        if (explain && !json) {
            explained.lines().forEach(out::println);
        } else {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("file", given);
            line.putAll(new JudgedPage(page.page()).fields());
            if (explain) {
                line.put("blocks", explained.fields());
            }
            new JsonLines(out).write(line);
        }
        return ExitCode.OK;
    }

    private ExplainedPage fromFile(Path path) {
        if (!Files.exists(path)) {
            throw CommandFailed.because("There is no file " + path + ".");
        }
        return FileBytes.of(path, bytes -> explained(bytes, null, url), reason -> {
            throw CommandFailed.because(reason);
        });
    }

    private ExplainedPage fromTheWeb(URI address) {
        IngestConfig config = IngestConfig.from(settings.settings(Map.of(), Map.of()));
        try (HttpFetcher fetcher = new HttpFetcher(config.fetch(), InstantSource.system())) {
            Optional<Robots> rules = ignoreRobots
                    ? Optional.empty()
                    : Optional.of(new Robots(fetcher, config.fetch().userAgent(), InstantSource.system()));
            FetchedPage page = FetchedPage.at(address, fetcher, rules, CommandFailed::unreachable);
            return explained(page.body(), page.contentType(), page.url());
        }
    }

    private static ExplainedPage explained(byte[] bytes, @Nullable String contentType, @Nullable URI url) {
        if (PageText.isBinary(bytes)) {
            throw CommandFailed.because("This is no page but binary data.");
        }
        return PageExtractor.explain(bytes, contentType, url);
    }

    private Map<String, Object> extract(GivenFile file) {
        return FileBytes.of(file.path(), bytes -> line(file, bytes), reason -> error(file, reason));
    }

    private Map<String, Object> line(GivenFile file, byte[] bytes) {
        if (PageText.isBinary(bytes)) {
            return error(file, "This is no page but binary data.");
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", file.name());
        line.putAll(JudgedPage.read(bytes, url).fields());
        return line;
    }

    private static Map<String, Object> error(GivenFile file, String reason) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", file.name());
        line.put("error", reason);
        return line;
    }

    private static boolean isPage(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
            return true;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return ContentSniffer.sniff(in.readNBytes(SNIFFED), null) == BodyKind.PAGE;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
