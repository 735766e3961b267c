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
        FireReport report = new FireRun(folder, System.out).run(chosen(words));
        System.out.println(report.faults().size() + " faults: "
                + report.unclean().size() + " lost, doubled or got something wrong; "
                + report.late().size() + " took longer than the bar.");
        System.exit(report.isClean() ? 0 : 1);
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
