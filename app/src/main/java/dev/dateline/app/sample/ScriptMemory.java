package dev.dateline.app.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Properties;

/**
 * Remembers in the data directory when the script began, so that it goes on where it was after a crash or a restart.
 *
 * @param clock where the script is
 * @param resumed whether it had begun before
 */
record ScriptMemory(ScriptClock clock, boolean resumed) {
    private static final String FILE = "script.properties";

    /** The script's clock: as remembered, else one that begins after {@code delay}. */
    static ScriptMemory in(Path directory, double speed, Duration delay, InstantSource now) throws IOException {
        Path file = directory.resolve(FILE);
        Properties memory = new Properties();
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                memory.load(in);
            }
            Instant start = Instant.parse(memory.getProperty("start"));
            double remembered = Double.parseDouble(memory.getProperty("speed"));
            return new ScriptMemory(new ScriptClock(start, remembered, now), true);
        }
        Instant start = now.instant().plus(delay);
        memory.setProperty("start", start.toString());
        memory.setProperty("speed", Double.toString(speed));
        try (OutputStream out = Files.newOutputStream(file)) {
            memory.store(out, "When the sample wire's script began");
        }
        return new ScriptMemory(new ScriptClock(start, speed, now), false);
    }
}
