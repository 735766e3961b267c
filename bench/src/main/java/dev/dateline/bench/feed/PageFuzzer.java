package dev.dateline.bench.feed;

import dev.dateline.domain.article.page.PageExtractor;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Jazzer's way into {@link PageExtractor}. */
public final class PageFuzzer {
    private static final URI ADDRESS = URI.create("https://harbour.example/2025/03/04/ferry-runs-aground");

    private PageFuzzer() {}

    /** Loads and instruments the classes, which takes longer than any input may. */
    public static void fuzzerInitialize() {
        PageExtractor.extract("<p>one</p>".getBytes(StandardCharsets.UTF_8), ADDRESS);
    }

    /** Reads one input as an article's page. */
    public static void fuzzerTestOneInput(byte[] input) {
        read(input, InputBudget.FUZZING);
    }

    static void read(byte[] input, InputBudget budget) {
        budget.spend(input.length, () -> PageExtractor.extract(input, ADDRESS));
    }
}
