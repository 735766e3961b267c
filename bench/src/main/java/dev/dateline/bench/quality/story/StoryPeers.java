package dev.dateline.bench.quality.story;

import dev.dateline.bench.news.InventedNews;
import dev.dateline.bench.news.InventedNews.NewsReport;
import dev.dateline.bench.quality.Corpora;
import dev.dateline.bench.quality.Table;
import dev.dateline.bench.quality.story.LuceneNeighbours.Neighbour;
import dev.dateline.bench.quality.story.StoryCorpus.Labelled;
import dev.dateline.domain.story.ClusterScore;
import dev.dateline.domain.story.StaticTerms;
import dev.dateline.domain.story.lane.Clusterer;
import dev.dateline.domain.story.lane.CorpusArticle;
import dev.dateline.domain.story.lane.LaneLimits;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/**
 * Placement beside a clusterer made of Lucene: each article joins the story of the article nearest to it by
 * {@link LuceneNeighbours}, if that is near enough. Both read the same articles one by one in one thread, and each is
 * charged that thread's processor time, reading the words included; Lucene's merges run in threads of their own and
 * cost it nothing. Lucene gets the threshold that is best for it on these very corpora, with the index refreshed after every
 * article and after every hundred; ours is set once and for all.
 *
 * <p>Arguments: names of corpora, {@code invented} among them; all if there are none.
 */
public final class StoryPeers {
    private static final int INVENTED = 20_000;
    private static final long SEED = 20_261_122;

    private StoryPeers() {}

    /** What one clusterer took and found: each article's neighbour, so that any threshold can be judged afterwards. */
    private record Found(Map<String, Neighbour> neighbours, long nanos) {}

    public static void main(String[] arguments) {
        List<StoryCorpus> corpora =
                new ArrayList<>(StoryCorpora.read(Corpora.in(System.getenv(), System.getProperty("user.home"))));
        corpora.add(invented());
        List<String> wanted = List.of(arguments);
        corpora.removeIf(corpus -> !wanted.isEmpty() && !wanted.contains(corpus.name()));
        Table table = new Table("corpus", "by", "articles", "B³ F1", "pair F1", "articles/s");
        // Once to warm up, and once that counts.
        corpora.forEach(StoryPeers::ours);
        corpora.forEach(corpus -> ours(corpus, table));
        lucene(corpora, 1, table);
        lucene(corpora, 100, table);
        table.print(System.out);
    }

    private static void ours(StoryCorpus corpus, Table table) {
        long start = cpu();
        Map<String, String> stories = ours(corpus);
        row(table, corpus, "Dateline", ClusterScore.of(corpus.key(), stories), cpu() - start);
    }

    private static Map<String, String> ours(StoryCorpus corpus) {
        Clusterer clusterer = new Clusterer(StaticTerms::shippedFor, LaneLimits.unlimited(), System::nanoTime);
        corpus.articles().forEach(labelled -> clusterer.add(labelled.article()));
        Map<String, String> stories = new LinkedHashMap<>();
        clusterer.stories().forEach((article, story) -> stories.put(article, story.value()));
        return stories;
    }

    private static void lucene(List<StoryCorpus> corpora, int refreshEvery, Table table) {
        corpora.stream().limit(1).forEach(corpus -> lucene(corpus, refreshEvery));
        Map<StoryCorpus, Found> found = new LinkedHashMap<>();
        corpora.forEach(corpus -> found.put(corpus, lucene(corpus, refreshEvery)));
        int best = IntStream.rangeClosed(2, 90)
                .boxed()
                .max(Comparator.comparingDouble(percent -> mean(found, percent)))
                .orElseThrow();
        found.forEach((corpus, f) -> row(
                table,
                corpus,
                "Lucene, refreshed every " + refreshEvery + ", score ≥ " + best + " %",
                score(corpus, f, best),
                f.nanos()));
    }

    private static Found lucene(StoryCorpus corpus, int refreshEvery) {
        Map<String, Neighbour> neighbours = new LinkedHashMap<>();
        String language = corpus.articles().get(0).article().language();
        long start = cpu();
        try (LuceneNeighbours lucene = new LuceneNeighbours(analyzer(language), refreshEvery)) {
            corpus.articles().forEach(a -> neighbours.put(a.article().id(), lucene.add(a.article())));
        }
        return new Found(neighbours, cpu() - start);
    }

    private static double mean(Map<StoryCorpus, Found> found, int percent) {
        return found.entrySet().stream()
                .map(f -> score(f.getKey(), f.getValue(), percent))
                .mapToDouble(s -> (s.b3() + s.pairs()) / 2)
                .average()
                .orElse(0);
    }

    private static ClusterScore score(StoryCorpus corpus, Found found, int percent) {
        Map<String, String> stories = new LinkedHashMap<>();
        found.neighbours().forEach((article, near) -> {
            boolean joins = near.likeness() >= percent / 100.0;
            stories.put(article, joins ? Objects.requireNonNull(stories.get(near.article())) : article);
        });
        return ClusterScore.of(corpus.key(), stories);
    }

    private static void row(Table table, StoryCorpus corpus, String by, ClusterScore score, long nanos) {
        int articles = corpus.articles().size();
        table.add(corpus.name(), by, articles, score.b3(), score.pairs(), Math.round(articles * 1e9 / nanos));
    }

    private static Analyzer analyzer(String language) {
        return switch (language) {
            case "ar" -> new ArabicAnalyzer();
            case "de" -> new GermanAnalyzer();
            case "en" -> new EnglishAnalyzer();
            case "es" -> new SpanishAnalyzer();
            case "fr" -> new FrenchAnalyzer();
            case "pt" -> new PortugueseAnalyzer();
            case "ru" -> new RussianAnalyzer();
            default -> new StandardAnalyzer();
        };
    }

    private static StoryCorpus invented() {
        InventedNews news = new InventedNews(SEED);
        List<Labelled> articles = new ArrayList<>();
        for (int i = 0; i < INVENTED; i++) {
            NewsReport report = news.next();
            Instant seen = Instant.EPOCH.plus(Duration.ofSeconds(report.number()));
            CorpusArticle article = new CorpusArticle(
                    Integer.toString(report.number()), "en", seen, report.outlet(), report.title(), report.text());
            articles.add(new Labelled(article, Integer.toString(report.event()), null));
        }
        return new StoryCorpus("invented", articles);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
