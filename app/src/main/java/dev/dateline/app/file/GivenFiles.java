package dev.dateline.app.file;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files that a command was given: one file, or all below a folder, sorted by name. */
public final class GivenFiles {
    private GivenFiles() {}

    /**
     * One file to work on.
     *
     * @param path where it lies
     * @param name how it is called in the answer: relative to the folder that was given, with slashes; a single file as
     *     it was given
     */
    public record GivenFile(Path path, String name) {}

    /**
     * The file itself, or the files below the folder that are wanted.
     *
     * @throws IOException when there is no such file or the folder cannot be listed
     */
    public static List<GivenFile> in(Path given, Predicate<Path> wanted) throws IOException {
        if (!Files.isDirectory(given)) {
            given.getFileSystem().provider().checkAccess(given);
            return List.of(new GivenFile(given, given.toString()));
        }
        try (Stream<Path> below = Files.walk(given, FileVisitOption.FOLLOW_LINKS)) {
            return below.filter(Files::isRegularFile)
                    .filter(wanted)
                    .map(path -> new GivenFile(path, nameBelow(given, path)))
                    .sorted(Comparator.comparing(GivenFile::name))
                    .toList();
        }
    }

    private static String nameBelow(Path folder, Path file) {
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}
