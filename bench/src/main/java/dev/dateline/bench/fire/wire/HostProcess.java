package dev.dateline.bench.fire.wire;

import dev.dateline.bench.fire.host.Shell;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process on a host; what it says goes to a file. */
final class HostProcess {
    private final Process process;

    private HostProcess(Process process) {
        this.process = process;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /**
     * Starts it, and does not wait.
     *
     * @param environment variables besides those of the driver
     * @param said where what it says is added to
     */
    static HostProcess start(List<String> command, Map<String, String> environment, Path said) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("DATELINE_"));
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        builder.environment().putAll(environment);
        return new HostProcess(builder.start());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for its end; whether it came. */
    boolean endsWithin(Duration atMost) throws InterruptedException {
        return process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** STOP, CONT and the like. */
    void signal(String name) throws IOException, InterruptedException {
        Shell.run("kill", "-" + name, Long.toString(process.pid()));
    }

    /** kill -9. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM, and kill -9 for what has not ended by then; whether it ended by itself. */
    boolean stop(Duration atMost) throws InterruptedException {
        process.destroy();
        boolean ended = endsWithin(atMost);
        if (!ended) {
            kill();
        }
        return ended;
    }
}
