package dev.dateline.bench.feed;

import dev.dateline.ingest.discover.ContentSniffer;
import dev.dateline.ingest.discover.FeedDiscovery;
import dev.dateline.ingest.discover.SectionPage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Jazzer's way into {@link SectionPage}, {@link FeedDiscovery} and {@link ContentSniffer}. */
public final class SectionPageFuzzer {
    private static final URI ADDRESS = URI.create("https://harbour.example/news/");

    private SectionPageFuzzer() {}

    /** Loads and instruments the classes, which takes longer than any input may. */
    public static void fuzzerInitialize() {
        SectionPage.links(Jsoup.parse("<a href=/news/1>one</a>", ADDRESS.toString()), ADDRESS, null);
    }

    /** Reads one input as a page. */
    public static void fuzzerTestOneInput(byte[] input) {
        read(input, InputBudget.FUZZING);
    }

    static void read(byte[] input, InputBudget budget) {
        budget.spend(input.length, () -> {
            ContentSniffer.sniff(input, null);
            Document page = Jsoup.parse(new String(input, StandardCharsets.UTF_8), ADDRESS.toString());
            FeedDiscovery.feeds(page, ADDRESS);
            SectionPage.links(page, ADDRESS, null);
        });
    }
}
