package dev.dateline.bench.fire.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;

/** Runs programs of the machine. */
public final class Shell {
    private Shell() {}

    /**
     * Runs a program to its end.
     *
     * @return what it said
     * @throws IOException when it fails, with what it said
     */
    public static String run(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        int code = process.waitFor();
        if (code != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + code + ": " + said);
        }
        return said;
    }

    /** Whether a program is there and ends well. */
    public static boolean succeeds(String... command) throws InterruptedException {
        try {
            run(command);
            return true;
        } catch (IOException failed) {
            return false;
        }
    }
}
