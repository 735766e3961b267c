package dev.dateline.app.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Reads whole files of bounded size. */
public final class FileBytes {
    /** Larger files are no feeds and no pages. */
    private static final long LARGEST = 64L << 20;

    private FileBytes() {}

    /** What {@code read} makes of the file's bytes, or what {@code unreadable} makes of the reason that it has none. */
    public static <R> R of(Path file, Function<byte[], R> read, Function<String, R> unreadable) {
        byte[] bytes;
        try {
            if (Files.size(file) > LARGEST) {
                return unreadable.apply("The file is larger than " + (LARGEST >> 20) + " MB.");
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            return unreadable.apply("The file cannot be read (" + e + ").");
        }
        return read.apply(bytes);
    }
}
