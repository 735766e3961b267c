package dev.dateline.bench.feed;

import dev.dateline.ingest.feed.FeedParser;
import java.net.URI;

/** Jazzer's way into {@link FeedParser}: no exception, no hang, no body over its {@link InputBudget}. */
public final class FeedFuzzer {
    private static final FeedParser PARSER = new FeedParser();
    private static final URI ADDRESS = URI.create("https://harbour.example/feeds/all.xml");

    private FeedFuzzer() {}

    /** Reads one input; its first byte chooses the Content-Type. */
    public static void fuzzerTestOneInput(byte[] input) {
        read(input, InputBudget.FUZZING);
    }

    static void read(byte[] input, InputBudget budget) {
        String type = input.length > 0 && input[0] == 'c' ? "text/xml; charset=windows-1251" : null;
        budget.spend(input.length, () -> PARSER.parse(input, type, ADDRESS));
    }
}
