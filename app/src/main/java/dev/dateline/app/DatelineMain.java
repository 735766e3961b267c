package dev.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.app.command.CommandLines;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.Locale;

/** Where {@code ./dateline} begins. */
public final class DatelineMain {
    private DatelineMain() {}

    public static void main(String[] arguments) {
        // The same output on every machine: one locale, one charset.
        Locale.setDefault(Locale.ROOT);
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        int code = CommandLines.create().execute(arguments);
        System.out.flush();
        System.err.flush();
        System.exit(code);
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, UTF_8);
    }
}
