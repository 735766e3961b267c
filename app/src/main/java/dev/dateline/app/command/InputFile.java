package dev.dateline.app.command;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** Files that the user names: what is wrong with one is told in a sentence. */
final class InputFile {
    private InputFile() {}

    /** Something that reads a file. */
    interface Reading {
        void of(Path file) throws IOException;
    }

    /** Reads it, or ends the command. */
    static void read(Path file, Reading reading) {
        if (!Files.exists(file)) {
            throw CommandFailed.because("There is no file " + file + ".");
        }
        if (Files.isDirectory(file)) {
            throw CommandFailed.because(file + " is a folder; name a file.");
        }
        try {
            reading.of(file);
        } catch (ZipException | EOFException e) {
            throw CommandFailed.because(file + " is a damaged gzip file (" + e.getMessage() + ").");
        } catch (IOException e) {
            throw CommandFailed.because(file + " cannot be read (" + e + ").");
        }
    }
}
