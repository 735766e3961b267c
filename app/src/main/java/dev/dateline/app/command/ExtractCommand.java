package dev.dateline.app.command;

import dev.dateline.app.file.FileBytes;
import dev.dateline.app.file.GivenFiles.GivenFile;
import dev.dateline.app.page.JudgedPage;
import dev.dateline.domain.article.page.PageText;
import dev.dateline.ingest.discover.BodyKind;
import dev.dateline.ingest.discover.ContentSniffer;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
            "One JSON line a page: file, url, title, text, published, published_from, byline, outlet, language, kind,",
            "links."
        },
        footer = {
            "",
            "In a folder, all pages below it are read, sorted by name: files that end in .html, .htm or .xhtml, and",
            "others that begin like a page. A page that cannot be read has an error; the others go on."
        })
final class ExtractCommand implements Callable<Integer> {
    private static final int SNIFFED = 1 << 14;

    @Parameters(paramLabel = "FILE|DIR", description = "A page, or a folder of pages.")
    @SuppressWarnings("NullAway.Init")
    private Path given;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Where the page came from: relative links are resolved against it, and its date is read.")
    private @Nullable URI url;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        if (url != null && Files.isDirectory(given)) {
            throw CommandFailed.usage("--url is for one page, and " + given + " is a folder.");
        }
        return new JudgedFiles("Reading pages", spec.commandLine().getOut())
                .each(given, ExtractCommand::isPage, this::extract);
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
