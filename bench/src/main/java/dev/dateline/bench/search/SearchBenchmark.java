package dev.dateline.bench.search;

import dev.dateline.bench.placement.ListedSchemas;
import dev.dateline.desk.archive.SearchAsk;
import dev.dateline.desk.archive.find.Finder;
import dev.dateline.desk.archive.find.HitReader;
import dev.dateline.desk.archive.shelf.ArticleDocuments;
import dev.dateline.desk.archive.shelf.Place;
import dev.dateline.desk.archive.shelf.Records;
import dev.dateline.desk.archive.shelf.Shelf;
import dev.dateline.desk.archive.shelf.Shelves;
import dev.dateline.domain.article.Article;
import dev.dateline.schemas.Topics;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.common.serialization.Serializer;

/**
 * How fast articles are taken up, and how long a search over all of them takes, snippets included, in the archive's own
 * indexes. Prints a table; judges nothing.
 */
public final class SearchBenchmark {
    private static final int ASKED = 1_000;
    private static final int WARM_UP = 300;
    private static final int COMMIT = 50_000;
    private static final int REFRESH = 2_000;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final ListedSchemas schemas = new ListedSchemas();
    private final ReplayedTexts news = new ReplayedTexts();
    private final int articles;

    private SearchBenchmark(int articles) {
        this.articles = articles;
    }

    /** @param arguments how many articles, and a folder for them */
    public static void main(String[] arguments) throws IOException {
        int articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        Path folder = Path.of(arguments.length > 1 ? arguments[1] : "bench/target/search");
        try (Shelves shelves = Shelves.open(folder)) {
            new SearchBenchmark(articles).run(shelves);
        }
    }

    private void run(Shelves shelves) throws IOException {
        out.printf(Locale.ROOT, "%,d articles made of %s%n", articles, news.source());
        long begin = System.nanoTime();
        fill(shelves.articles());
        double seconds = (System.nanoTime() - begin) / 1e9;
        out.printf(
                Locale.ROOT,
                "taken up in %,.0f s, %,.0f a second; %,.2f GB on disk, %,.1f kB an article%n%n",
                seconds,
                articles / seconds,
                shelves.size() / 1e9,
                shelves.size() / 1e3 / articles);
        Finder finder = new Finder(shelves, new HitReader(new Records(schemas)));
        out.println("| asked for | times | found, mean | p50 ms | p95 ms | p99 ms | max ms |");
        out.println("|---|--:|--:|--:|--:|--:|--:|");
        List<Long> all = new ArrayList<>();
        for (Asking asking : Asking.values()) {
            all.addAll(measure(finder, asking));
        }
        row("all", all, 0);
    }

    private void fill(Shelf shelf) throws IOException {
        Serializer<Article> serializer = Topics.ARTICLES.serde(schemas).serializer();
        for (int i = 0; i < articles; i++) {
            Article article = news.article(i, articles);
            String id = article.id().value();
            byte[] record = serializer.serialize(Topics.ARTICLES.name(), article);
            shelf.put(ArticleDocuments.versionId(id, 1), ArticleDocuments.version(article, record));
            shelf.put(id, ArticleDocuments.found(article));
            if (i % REFRESH == 0) {
                shelf.refresh();
            }
            if (i % COMMIT == COMMIT - 1) {
                shelf.commit(new Place("bench", Map.of(0, (long) i)));
                out.printf(Locale.ROOT, "%,d …%n", i + 1);
            }
        }
        shelf.commit(new Place("bench", Map.of(0, (long) articles)));
        shelf.refresh();
    }

    private List<Long> measure(Finder finder, Asking asking) throws IOException {
        Random random = new Random(3);
        List<Long> nanos = new ArrayList<>();
        double found = 0;
        Instant now = Instant.parse("2026-03-31T00:00:00Z");
        for (int i = -WARM_UP; nanos.size() < ASKED && i < 20 * ASKED; i++) {
            for (String text : asking.texts(news, random)) {
                long begin = System.nanoTime();
                long total = finder.find(SearchAsk.of(text, 20), now).articles().total();
                if (i >= 0) {
                    nanos.add(System.nanoTime() - begin);
                    found += total;
                }
            }
        }
        row(asking.line(), nanos, found / Math.max(1, nanos.size()));
        return nanos;
    }

    private void row(String name, List<Long> nanos, double found) {
        List<Long> ascending = new ArrayList<>(nanos);
        Collections.sort(ascending);
        out.printf(
                Locale.ROOT,
                "| %s | %,d | %,.0f | %.1f | %.1f | %.1f | %.1f |%n",
                name,
                ascending.size(),
                found,
                at(ascending, .5),
                at(ascending, .95),
                at(ascending, .99),
                at(ascending, 1));
    }

    private static double at(List<Long> ascending, double share) {
        int rank = (int) Math.ceil(share * ascending.size());
        return ascending.isEmpty() ? Double.NaN : ascending.get(Math.max(0, rank - 1)) / 1e6;
    }
}
