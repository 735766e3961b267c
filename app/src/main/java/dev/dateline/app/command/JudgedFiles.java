package dev.dateline.app.command;

import dev.dateline.app.file.GivenFiles;
import dev.dateline.app.file.GivenFiles.GivenFile;
import dev.dateline.app.file.InOrder;
import dev.dateline.app.file.JsonLines;
import dev.dateline.app.file.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Works on the files that a judging command was given, on all cores, and prints a JSON line a file in their order. */
final class JudgedFiles {
    private final String task;
    private final JsonLines lines;

    JudgedFiles(String task, PrintWriter out) {
        this.task = task;
        this.lines = new JsonLines(out);
    }

    /**
     * Judges each file; a single file is always wanted.
     *
     * @param judge fields of the line; whatever it throws becomes the line's {@code error}
     */
    int each(Path given, Predicate<Path> wanted, Function<GivenFile, Map<String, Object>> judge)
            throws InterruptedException {
        List<GivenFile> files = files(given, wanted);
        try (Progress progress = Progress.of(task, files.size())) {
            InOrder.map(files, file -> JsonLines.text(safely(judge, file)), line -> {
                lines.writeLine(line);
                progress.step();
            });
        }
        return lines.isCut() ? ExitCode.FAILED : ExitCode.OK;
    }

    private static List<GivenFile> files(Path given, Predicate<Path> wanted) {
        try {
            return GivenFiles.in(given, wanted);
        } catch (NoSuchFileException e) {
            throw CommandFailed.because("There is no file or folder " + given + ".");
        } catch (IOException e) {
            throw CommandFailed.because(given + " cannot be read (" + e + ").");
        }
    }

    /** One file must never stop the others, whatever it does to a library. */
    private static Map<String, Object> safely(Function<GivenFile, Map<String, Object>> judge, GivenFile file) {
        try {
            return judge.apply(file);
        } catch (RuntimeException | StackOverflowError e) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("file", file.name());
            line.put("error", "Unexpected: " + e);
            return line;
        }
    }
}
