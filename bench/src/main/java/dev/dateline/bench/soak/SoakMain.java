package dev.dateline.bench.soak;

import dev.dateline.bench.quality.Corpora;
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
    private static final int PER_SECOND = 4;
    private static final int BETWEEN = 45;

    private SoakMain() {}

    /** Arguments: {@code --minutes 60}, {@code --seed 1}, {@code --between 45} seconds of two mishaps. */
    public static void main(String[] arguments) throws Exception {
        int minutes = option(arguments, "--minutes", MINUTES);
        int seed = option(arguments, "--seed", 1);
        Duration between = Duration.ofSeconds(option(arguments, "--between", BETWEEN));
        Path folder = Files.createTempDirectory("dateline-soak");
        System.out.println("Logs: " + folder);
        CorpusNews corpus = CorpusNews.in(Corpora.in(System.getenv(), System.getProperty("user.home")));
        System.out.println(
                corpus.isEmpty() ? "skipped: no corpora" : corpus.titles().size() + " corpus articles");
        Soak.Plan plan = new Soak.Plan(Duration.ofMinutes(minutes), PER_SECOND, between, seed);
        List<String> faults = new Soak(plan, corpus, System.out).run(folder);
        System.out.println(faults.isEmpty() ? "Nothing lost, nothing told twice." : faults.size() + " faults");
        System.exit(faults.isEmpty() ? 0 : 1);
    }

    private static int option(String[] arguments, String name, int otherwise) {
        int at = Arrays.asList(arguments).indexOf(name);
        return at < 0 ? otherwise : Integer.parseInt(arguments[at + 1]);
    }
}
