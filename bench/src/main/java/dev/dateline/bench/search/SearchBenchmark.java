package dev.dateline.bench.search;

import dev.dateline.bench.Bars;
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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.lucene.document.Document;

/**
 * How fast articles are taken up, and how long a search over all of them takes, snippets included, in the archive's own
 * indexes. A million articles may take longer than one has: it takes them up for five minutes at most, says how far it has
 * come, and goes on there when it is run again. Prints a table and a verdict.
 */
public final class SearchBenchmark {
    private static final int ASKED = 1_000;
    private static final int WARM_UP = 300;
    private static final int COMMIT = 50_000;
    private static final int REFRESH = 2_000;
    private static final int ALL = 1_000_000;
    private static final int AHEAD = 200;
    private static final double MOST_MILLIS = 50;
    private static final Duration FILLING = Duration.ofMinutes(5);

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final ListedSchemas schemas = new ListedSchemas();
    private final ReplayedTexts news = new ReplayedTexts();
    private final int articles;

    private SearchBenchmark(int articles) {
        this.articles = articles;
    }

    /** @param arguments how many articles, and a folder for them */
    public static void main(String[] arguments) throws Exception {
        int articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ALL;
        Path folder = Path.of(arguments.length > 1 ? arguments[1] : "bench/target/search");
        try (Shelves shelves = Shelves.open(folder)) {
            new SearchBenchmark(articles).run(shelves);
        }
    }

    private void run(Shelves shelves) throws Exception {
        int before = there(shelves.articles());
        out.printf(Locale.ROOT, "%,d articles made of %s; %,d of them are there%n", articles, news.source(), before);
        long begin = System.nanoTime();
        int after = fill(shelves.articles(), before);
        double seconds = (System.nanoTime() - begin) / 1e9;
        out.printf(
                Locale.ROOT,
                "%,d taken up in %,.0f s, %,.0f a second; %,.2f GB on disk, %,.1f kB an article%n%n",
                after - before,
                seconds,
                (after - before) / seconds,
                shelves.size() / 1e9,
                shelves.size() / 1e3 / after);
        if (after < articles) {
            out.printf(Locale.ROOT, "VERDICT: none yet, %,d articles are there; run it again to go on%n", after);
            return;
        }
        ask(shelves);
    }

    private void ask(Shelves shelves) throws IOException {
        Finder finder = new Finder(shelves, new HitReader(new Records(schemas)));
        out.println("| asked for | times | found, mean | p50 ms | p95 ms | p99 ms | max ms |");
        out.println("|---|--:|--:|--:|--:|--:|--:|");
        List<Long> all = new ArrayList<>();
        for (Asking asking : Asking.values()) {
            all.addAll(measure(finder, asking));
        }
        row("all", all, 0);
        Collections.sort(all);
        new Bars(out)
                .atMost("a search over all articles, p99", at(all, .99), MOST_MILLIS, "ms")
                .judge();
    }

    private static int there(Shelf shelf) {
        return shelf.kept().next().getOrDefault(0, 0L).intValue();
    }

    /** An article as it goes into the index. */
    private record Made(String id, Document version, Document found) {}

    /** Takes articles up from this number on, those that one thread makes while another writes; answers how many are there. */
    private int fill(Shelf shelf, int from) throws Exception {
        BlockingQueue<Made> made = new ArrayBlockingQueue<>(AHEAD);
        ExecutorService maker = Executors.newSingleThreadExecutor();
        long end = System.nanoTime() + FILLING.toNanos();
        try {
            maker.submit(() -> make(from, made));
            int next = from;
            while (next < articles && System.nanoTime() < end) {
                Made one = Objects.requireNonNull(made.poll(1, TimeUnit.MINUTES), "no article is made");
                shelf.put(ArticleDocuments.versionId(one.id(), 1), one.version());
                shelf.put(one.id(), one.found());
                next++;
                keep(shelf, next);
            }
            shelf.commit(new Place("bench", Map.of(0, (long) next)));
            shelf.refresh();
            return next;
        } finally {
            maker.shutdownNow();
        }
    }

    private Void make(int from, BlockingQueue<Made> made) throws InterruptedException {
        Serializer<Article> serializer = Topics.ARTICLES.serde(schemas).serializer();
        for (int i = from; i < articles; i++) {
            Article article = news.article(i, articles);
            byte[] record = serializer.serialize(Topics.ARTICLES.name(), article);
            made.put(new Made(
                    article.id().value(), ArticleDocuments.version(article, record), ArticleDocuments.found(article)));
        }
        return null;
    }

    private void keep(Shelf shelf, int next) throws IOException {
        if (next % REFRESH == 0) {
            shelf.refresh();
        }
        if (next % COMMIT == 0) {
            shelf.commit(new Place("bench", Map.of(0, (long) next)));
            out.printf(Locale.ROOT, "%,d …%n", next);
        }
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
