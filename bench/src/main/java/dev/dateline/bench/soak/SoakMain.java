package dev.dateline.bench.soak;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * Keeps a wire under news and mishaps for an hour and judges what was told: nothing lost, nothing told twice, each hold
 * flushed once, threads without gaps, and the same as the log placed once more.
 */
public final class SoakMain {
    private static final int MINUTES = 60;
    private static final int PER_SECOND = 5;
    private static final Duration BETWEEN = Duration.ofSeconds(45);

    private SoakMain() {}

    /** Arguments: {@code --minutes 60}, {@code --seed 1}. */
    public static void main(String[] arguments) throws Exception {
        int minutes = option(arguments, "--minutes", MINUTES);
        int seed = option(arguments, "--seed", 1);
        Path folder = Files.createTempDirectory("dateline-soak");
        System.out.println("Logs: " + folder);
        Soak.Plan plan = new Soak.Plan(Duration.ofMinutes(minutes), PER_SECOND, BETWEEN, seed);
        List<String> faults = new Soak(plan, System.out).run(folder);
        System.out.println(faults.isEmpty() ? "Nothing lost, nothing told twice." : faults.size() + " faults");
        System.exit(faults.isEmpty() ? 0 : 1);
    }

    private static int option(String[] arguments, String name, int otherwise) {
        int at = Arrays.asList(arguments).indexOf(name);
        return at < 0 ? otherwise : Integer.parseInt(arguments[at + 1]);
    }
}
