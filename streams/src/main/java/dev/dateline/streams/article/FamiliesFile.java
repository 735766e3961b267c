package dev.dateline.streams.article;

import dev.dateline.domain.article.credit.Agencies;
import dev.dateline.domain.article.credit.Families;
import dev.dateline.domain.article.credit.Origins;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A file of publisher families that a user adds to those that come with the program. */
public final class FamiliesFile {
    private FamiliesFile() {}

    /** Whether the path is empty, or that of a file that can be read and understood. */
    public static boolean isReadable(String path) {
        try {
            return origins(path) != null;
        } catch (UncheckedIOException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** Origins that know the file's families too; an empty path adds none. */
    public static Origins origins(String path) {
        if (path.isBlank()) {
            return Origins.builtIn();
        }
        try (Stream<String> lines = Files.lines(Path.of(path), StandardCharsets.UTF_8)) {
            return new Origins(Agencies.builtIn(), Families.builtIn().with(lines));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
