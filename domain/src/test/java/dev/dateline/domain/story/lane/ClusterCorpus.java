package dev.dateline.domain.story.lane;

import dev.dateline.domain.story.StaticTerms;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Development tool: clusters a corpus and writes {@code article-id TAB story-id}, for a scorer to judge.
 *
 * <pre>ClusterCorpus CORPUS.jsonl.gz ANSWER.tsv [DAYS_OF_HORIZON|0]</pre>
 */
final class ClusterCorpus {
    private ClusterCorpus() {}

    public static void main(String[] args) throws IOException {
        List<CorpusArticle> corpus = CorpusFile.read(Path.of(args[0]));
        int days = args.length > 2 ? Integer.parseInt(args[2]) : 0;
        LaneLimits limits = days == 0
                ? LaneLimits.unlimited()
                : new LaneLimits(Duration.ofDays(days), Duration.ofDays(Math.min(days, 3)), 50);
        Clusterer clusterer = new Clusterer(StaticTerms::shippedFor, limits, System::nanoTime);
        corpus.forEach(clusterer::add);
        try (PrintStream out = new PrintStream(args[1], StandardCharsets.UTF_8)) {
            clusterer.stories().forEach((article, story) -> out.println(article + "\t" + story));
        }
        Clusterer.Timings t = clusterer.timings();
        System.out.printf(
                "%d articles, features %d/s, placement %d/s%n",
                t.articles(), rate(t.articles(), t.features()), rate(t.articles(), t.placement()));
    }

    private static long rate(long articles, Duration time) {
        return articles * 1_000_000_000 / Math.max(1, time.toNanos());
    }
}
