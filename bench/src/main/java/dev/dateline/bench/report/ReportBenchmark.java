package dev.dateline.bench.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.bench.quality.Corpora;
import dev.dateline.bench.quality.Table;
import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.article.Block;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.story.Reports;
import dev.dateline.domain.story.part.PartNumbers;
import dev.dateline.domain.story.part.PartedReports;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * Prints how many articles a second one core makes reports of, without claims and with, and how many articles on single events come
 * apart, on the corpora of stories.
 */
public final class ReportBenchmark {
    private static final int MOST = 1_500;
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReportBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Corpora corpora = Corpora.in(System.getenv(), System.getProperty("user.home"));
        Table table = new Table("texts", "articles", "plain/s", "with claims/s", "claims kB/s", "split");
        for (String name : List.of("fnc", "gva", "ecbplus", "neus", "background")) {
            var file = corpora.find("stories/" + name + ".jsonl.gz");
            if (file.isPresent()) {
                measure(name, articles(file.get()), table);
            }
        }
        out.println("Reports a second of one core's time, without claims and with; share of articles told in parts.");
        table.print(out);
    }

    private static void measure(String name, List<Article> articles, Table table) {
        Reports plain = new Reports();
        PartedReports parted = new PartedReports();
        seconds(articles, plain::of);
        double without = seconds(articles, plain::of);
        seconds(articles, article -> parted.of(article, PartNumbers.NONE));
        double with = seconds(articles, article -> parted.of(article, PartNumbers.NONE));
        double split = articles.stream()
                        .filter(article ->
                                parted.of(article, PartNumbers.NONE).numbers().isParted())
                        .count()
                / (double) articles.size();
        double kilobytes =
                articles.stream().mapToLong(article -> article.text().length()).sum() / 1e3;
        table.add(
                name,
                articles.size(),
                Math.round(articles.size() / without),
                Math.round(articles.size() / with),
                Math.round(kilobytes / Math.max(1e-9, with - without)),
                split);
    }

    private static double seconds(List<Article> articles, Consumer<Article> work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        articles.forEach(work);
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    }

    private static List<Article> articles(Path file) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines().limit(MOST).map(ReportBenchmark::article).toList();
        }
    }

    private static Article article(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            List<Block> blocks = json.path("text")
                    .asText()
                    .lines()
                    .filter(text -> !text.isBlank())
                    .map(Block::paragraph)
                    .toList();
            return article(
                    json.path("id").asText(),
                    json.path("title").asText(),
                    json.path("lang").asText(),
                    blocks);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Article article(String id, String title, String language, List<Block> blocks) {
        return new Article(
                ArticleId.of(id),
                1,
                new SourceId("corpus"),
                Outlet.alone("corpus", "Corpus"),
                id,
                title,
                null,
                blocks,
                language,
                null,
                null,
                null,
                null,
                ArticleKind.STORY,
                null,
                List.of(),
                Arrival.REPLAY,
                Instant.parse("2026-03-02T12:00:00Z"),
                id,
                null,
                null,
                List.of(),
                null);
    }
}
