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
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Time to read the features of one English report of 200 to 400 words, on one core. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 9)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
public class FeatureExtractorBenchmark {
    private static final int BATCH = 5_000;

    private final FeatureExtractor features = new FeatureExtractor();
    private final CpuMeter cpu = new CpuMeter();
    private final List<NewsReport> reports =
            Stream.generate(new InventedNews(20_261_122)::next).limit(BATCH).toList();

    /** Reads one after another. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void extract(Blackhole hole) {
        cpu.measure(BATCH, () -> {
            for (NewsReport report : reports) {
                ReportFeatures read = features.extract(report.title(), report.text(), "en");
                hole.consume(read);
            }
        });
    }

    @TearDown(Level.Iteration)
    public void tell() {
        cpu.print();
    }
}
