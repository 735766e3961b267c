package dev.dateline.bench.page;

import dev.dateline.bench.quality.Corpora;
import dev.dateline.domain.article.page.ExtractedPage;
import dev.dateline.domain.article.page.PageExtractor;
import dev.dateline.domain.article.page.PageText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Pages a second on one thread, from the bytes to what was read: each operation is the corpus' next page. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 10)
@Measurement(iterations = 5, time = 10)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
public class PageBenchmark {

    @Param({"scrapinghub", "wcxb"})
    public String corpus = "";

    private final List<byte[]> pages = new ArrayList<>();
    private int next;

    @Setup
    public void load() throws IOException {
        Path folder = Corpora.in(System.getenv(), System.getProperty("user.home"))
                .find(corpus)
                .orElseThrow(() -> new IllegalStateException("skipped: no corpora"));
        try (Stream<Path> files = Files.list(folder.resolve("html"))) {
            for (Path file : files.sorted().toList()) {
                pages.add(Files.readAllBytes(file));
            }
        }
    }

    /** Text, headline, date, author, links: all that the wire reads. */
    @Benchmark
    public ExtractedPage dateline() {
        return PageExtractor.extract(page(), null);
    }

    /** Mozilla's reader mode in Kotlin: text, headline, author. A page that it fails on counts as read. */
    @Benchmark
    public @Nullable String readability4j() throws IOException {
        Document document = Jsoup.parse(new ByteArrayInputStream(page()), null, "https://page.example/");
        try {
            return new Readability4J("https://page.example/", document).parse().getTextContent();
        } catch (RuntimeException failed) {
            return null;
        }
    }

    /** What both begin with. */
    @Benchmark
    public Document parseAlone() {
        return PageText.parse(page(), null);
    }

    private byte[] page() {
        next = (next + 1) % pages.size();
        return pages.get(next);
    }
}
