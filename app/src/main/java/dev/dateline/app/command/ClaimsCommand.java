package dev.dateline.app.command;

import dev.dateline.app.claim.ReadClaims;
import dev.dateline.app.file.FileBytes;
import dev.dateline.app.file.GivenFiles.GivenFile;
import dev.dateline.domain.article.language.LanguageIdentifier;
import dev.dateline.domain.article.page.PageText;
import dev.dateline.domain.claim.Document;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claims}: who says what in a text, a JSON line a file. */
@Command(
        name = "claims",
        description = {
            "Read who says what in texts, as the wire does.",
            "",
            "One JSON line a file: file, language, segments[kind, lines, span], claims[line, speakers, said, content, source,",
            "cue, mention, stance, negated, directness, quotes, hedges, chain, certain, relay], facts[type, …, span], origins."
        },
        footer = {
            "",
            "A text is UTF-8, one paragraph a line. Offsets count UTF-16 units from the file's beginning, the end is",
            "exclusive. The chain has the origin first; certain is false where a link is carried over from before."
        })
final class ClaimsCommand implements Callable<Integer> {
    /** Stands for bytes that are no UTF-8. */
    private static final char UNREADABLE = '\uFFFD';
    /** A text may have a byte that got broken on its way. */
    private static final double MOST_UNREADABLE = .01;

    @Parameters(
            paramLabel = "FILE|DIR",
            arity = "1..*",
            description = "Texts, or folders: all files below them, sorted by name.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> given;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The day on which the texts came out, as 2024-12-03: relative dates are read by it.")
    private @Nullable LocalDate date;

    @Option(names = "--language", paramLabel = "CODE", description = "Their language; told from the text by default.")
    private @Nullable String language;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who brings them.")
    private @Nullable String publisher;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        int code = ExitCode.OK;
        for (Path path : given) {
            int one =
                    new JudgedFiles("Reading claims", spec.commandLine().getOut()).each(path, file -> true, this::read);
            code = Math.max(code, one);
        }
        return code;
    }

    private Map<String, Object> read(GivenFile file) {
        return FileBytes.of(file.path(), bytes -> line(file, claims(bytes)), reason -> line(file, error(reason)));
    }

    private Map<String, Object> claims(byte[] bytes) {
        if (PageText.isBinary(bytes)) {
            return error("This is no text but binary data.");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.chars().filter(unit -> unit == UNREADABLE).count() > text.length() * MOST_UNREADABLE) {
            return error(
                    "This is no UTF-8. If it is a text, convert it first, for instance: iconv -f WINDOWS-1252 -t UTF-8");
        }
        return new ReadClaims(document(text)).fields();
    }

    private static Map<String, Object> error(String reason) {
        return Map.of("error", reason);
    }

    private Document document(String text) {
        String told =
                language != null ? language : LanguageIdentifier.identify(text).tag();
        return new Document(text, told, date, publisher);
    }

    private static Map<String, Object> line(GivenFile file, Map<String, Object> fields) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", file.name());
        line.putAll(fields);
        return line;
    }
}
