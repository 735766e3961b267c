package dev.dateline.bench.quality.feed;

import dev.dateline.bench.quality.Corpora;
import dev.dateline.bench.quality.Table;
import dev.dateline.ingest.feed.FeedParser;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Entries of the feed corpus by our parser and by Rome alone, judged by what feedparser reads. */
public final class FeedQuality {
    private static final List<FeedReader> READERS =
            List.of(new FeedReader.Wire(new FeedParser()), new FeedReader.RomeAlone());

    private FeedQuality() {}

    /** Prints the table, or that there are no corpora. */
    public static void report(Corpora corpora, PrintStream out) {
        Optional<Path> folder = corpora.find("feeds");
        if (folder.isEmpty()) {
            out.println("feeds: skipped: no corpora");
            return;
        }
        List<GoldFeed> feeds = GoldFeed.read(folder.get());
        Table table = new Table("feeds", "by", "files", "parses", "core", "dates");
        READERS.forEach(reader -> row(table, "all", reader, feeds));
        List<GoldFeed> real =
                feeds.stream().filter(feed -> FeedScore.isReal(feed.entries())).toList();
        READERS.forEach(reader -> row(table, "with entries", reader, real));
        out.println("Feeds: agreement with feedparser. core: as many entries, each with its title and link.");
        table.print(out);
    }

    private static void row(Table table, String which, FeedReader reader, List<GoldFeed> feeds) {
        FeedScore score = new FeedScore();
        feeds.forEach(feed -> score.add(feed.entries(), reader.read(feed.bytes())));
        table.add(which, reader.name(), score.feeds(), score.parses(), score.cores(), score.dates());
    }
}
