package dev.dateline.bench.polling;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.app.DatelineMain;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A command of dateline in a JVM of its own, with the options that {@code ./dateline} gives it. */
public final class ChildProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** What {@code ./dateline} gives every JVM. */
    private static final List<String> OPTIONS =
            List.of("-Xms32m", "-Xss512k", "-XX:MaxDirectMemorySize=64m", "-XX:ReservedCodeCacheSize=160m");
    /** And more to those that hold stories in memory than to the others. */
    private static final List<String> ROOM =
            List.of("-Xmx544m", "-XX:MaxNewSize=112m", "-XX:+UseParallelGC", "-XX:ParallelGCThreads=2");

    private static final List<String> LITTLE = List.of("-Xmx256m", "-XX:+UseSerialGC");

    /** As {@code ops/share-classes} leaves it. */
    private static final Path SHARED_CLASSES = Path.of("app/target/dateline.jsa");

    private static final Path PACKAGED = SHARED_CLASSES.resolveSibling("dateline.jar");

    private static final Set<String> ROOMY = Set.of("run", "streams");

    /** Clock ticks a second, as Linux has them on every machine of ours. */
    private static final double TICKS = 100;

    private final Process process;
    private final CompletableFuture<String> greeting = new CompletableFuture<>();

    private ChildProcess(Process process) {
        this.process = process;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        Thread listener = new Thread(this::listen, "listener");
        listener.setDaemon(true);
        listener.start();
    }

    /** What {@code ./dateline} gives the JVM of a command. */
    public static List<String> options(String command) {
        return Stream.of(OPTIONS, ROOMY.contains(command) ? ROOM : LITTLE, sharedClasses())
                .flatMap(List::stream)
                .toList();
    }

    /** What {@code ops/share-classes} kept, if it was run. */
    private static List<String> sharedClasses() {
        return Files.exists(SHARED_CLASSES)
                ? List.of("-XX:SharedArchiveFile=" + SHARED_CLASSES, "-Xlog:cds*=off")
                : List.of();
    }

    /** The packaged application, where a benchmark runs in a checkout that has it, then everything that this process has. */
    public static String classPath() {
        String own = System.getProperty("java.class.path");
        return Files.exists(PACKAGED)
                ? String.join(File.pathSeparator, PACKAGED.toString(), PACKAGED.resolveSibling("lib") + "/*", own)
                : own;
    }

    /**
     * Starts it and waits until it runs.
     *
     * @param jvm more options for the JVM
     * @param arguments of the command
     */
    public static ChildProcess start(List<String> jvm, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options(arguments.get(0)));
        command.addAll(jvm);
        command.addAll(List.of("-cp", classPath(), DatelineMain.class.getName()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("DATELINE_"));
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        ChildProcess child = new ChildProcess(builder.start());
        child.awaitGreeting();
        return child;
    }

    private void awaitGreeting() throws InterruptedException {
        try {
            greeting.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            process.destroyForcibly();
            throw new IllegalStateException("a process does not start: " + failed.getMessage(), failed);
        }
    }

    private void listen() {
        StringBuilder said = new StringBuilder();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            lines.lines().forEach(line -> {
                said.append(line).append('\n');
                if (line.contains("Dateline runs.")) {
                    greeting.complete(line);
                }
            });
        } catch (IOException | UncheckedIOException ended) {
            said.append(ended);
        }
        greeting.completeExceptionally(new IllegalStateException(said.toString()));
    }

    /** Where it says that its Kafka is. */
    public String bootstrapServers() {
        return greeting.join().replaceFirst(".*Kafka: (\\S+) .*", "$1");
    }

    public long pid() {
        return process.pid();
    }

    /** Seconds of processor time it has used, user and system. */
    public double cpuSeconds() throws IOException {
        String stat = Files.readString(Path.of("/proc/" + pid() + "/stat"), UTF_8);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
    }

    /** Resident memory in MiB: now, or the most there ever was. */
    public long residentMebibytes(boolean peak) throws IOException {
        String field = peak ? "VmHWM:" : "VmRSS:";
        return Files.readAllLines(Path.of("/proc/" + pid() + "/status"), UTF_8).stream()
                .filter(line -> line.startsWith(field))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    /** Used heap in MiB after a full collection. */
    public long heapAfterCollection() throws IOException, InterruptedException {
        jcmd("GC.run");
        String heap = jcmd("GC.heap_info");
        long used = 0;
        for (String line : heap.split("\n", -1)) {
            if (line.matches(".*(?: generation |PSYoungGen|ParOldGen).* used .*")) {
                used += Long.parseLong(line.replaceFirst(".* used (\\d+)K.*", "$1"));
            }
        }
        return used / 1024;
    }

    /** Seconds that it has stood still to collect garbage. */
    public double collectionSeconds() throws IOException, InterruptedException {
        String counters = jcmd("PerfCounter.print");
        double ticks = 0;
        double perSecond = 1e9;
        for (String line : counters.split("\n", -1)) {
            if (line.matches("sun\\.gc\\.collector\\.\\d\\.time=.*")) {
                ticks += counter(line);
            } else if (line.startsWith("sun.os.hrt.frequency=")) {
                perSecond = counter(line);
            }
        }
        return ticks / perSecond;
    }

    private static double counter(String line) {
        return Double.parseDouble(line.replaceFirst(".*=", "").strip());
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(pid()),
                        command)
                .redirectErrorStream(true)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), UTF_8);
        jcmd.waitFor();
        return said;
    }

    /** kill -9. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to stop and waits; forces it after a while. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException hurry) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
