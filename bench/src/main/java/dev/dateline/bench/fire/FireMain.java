package dev.dateline.bench.fire;

import dev.dateline.bench.fire.fault.Fault;
import dev.dateline.bench.fire.fault.Faults;
import dev.dateline.bench.fire.fault.Stage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Breaks a wire of real processes in many ways; says after each whether anything was lost, doubled or wrong. */
public final class FireMain {
    private FireMain() {}

    /** Arguments: {@code --short} for a few faults, {@code --only WORDS} for those in whose name one of
     * the words, separated by commas, stands. */
    public static void main(String[] arguments) throws Exception {
        List<String> words = Arrays.asList(arguments);
        Path folder = Files.createTempDirectory("dateline-fire");
        System.out.println("Logs: " + folder);
        List<FaultReport> reports = new FireRun(folder, System.out).run(chosen(words));
        long unclean = reports.stream().filter(report -> !report.isClean()).count();
        long late = reports.stream().filter(report -> !report.isWithinBar()).count();
        System.out.println(reports.size() + " faults: " + unclean + " lost, doubled or got something wrong; " + late
                + " took longer than the bar.");
        System.exit(unclean == 0 && !reports.isEmpty() ? 0 : 1);
    }

    private static Function<Stage, List<Fault>> chosen(List<String> words) {
        int only = words.indexOf("--only");
        if (only >= 0) {
            Set<String> names = Set.of(words.get(only + 1).split(",", -1));
            return stage -> Faults.named(stage, names);
        }
        return words.contains("--short") ? Faults::few : Faults::all;
    }
}
