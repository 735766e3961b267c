package dev.dateline.bench.placement;

import dev.dateline.bench.news.InventedNews;
import dev.dateline.bench.news.InventedNews.NewsReport;
import dev.dateline.domain.story.ReportFeatures;
import dev.dateline.domain.story.words.FeatureExtractor;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time to read the features of one English report of 200 to 400 words, on one core. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
public class FeatureExtractorBenchmark {
    private final FeatureExtractor features = new FeatureExtractor();
    private final List<NewsReport> reports =
            Stream.generate(new InventedNews(20_261_122)::next).limit(1_000).toList();
    private int turn;

    /** Reads one of a thousand reports after another. */
    @Benchmark
    public ReportFeatures extract() {
        NewsReport report = reports.get(turn++ % reports.size());
        return features.extract(report.title(), report.text(), "en");
    }
}
