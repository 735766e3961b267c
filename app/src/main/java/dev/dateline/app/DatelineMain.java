package dev.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.app.command.CommandLines;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine;

/** Where {@code ./dateline} begins. */
public final class DatelineMain {
    private DatelineMain() {}

    public static void main(String[] arguments) {
        // The same output on every machine: one locale, one charset.
        Locale.setDefault(Locale.ROOT);
        CommandLine line = CommandLines.create();
        line.setOut(utf8(FileDescriptor.out));
        line.setErr(utf8(FileDescriptor.err));
        int code = line.execute(arguments);
        line.getOut().flush();
        line.getErr().flush();
        System.exit(code);
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), UTF_8), true);
    }
}
