package dev.dateline.bench.search;

import dev.dateline.bench.news.InventedNews;
import dev.dateline.bench.news.InventedNews.NewsReport;
import dev.dateline.bench.quality.Corpora;
import dev.dateline.bench.quality.story.StoryCorpus;
import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.article.Block;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.story.lane.CorpusArticle;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Any number of articles: the texts of the corpora again and again, a quarter of the words exchanged for others of them. */
final class ReplayedTexts {
    private static final List<String> FILES = List.of("og2021", "gva", "ecbplus", "background");
    private static final int MOST_TEXTS = 30_000;
    private static final int INVENTED = 5_000;
    private static final int LONGEST = 6_000;
    private static final double EXCHANGED = 0.25;
    private static final int OUTLETS = 500;
    private static final Instant END = Instant.parse("2026-03-31T00:00:00Z");
    private static final Duration STEP = Duration.ofSeconds(2);

    private final List<CorpusArticle> texts = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final Random random = new Random(17);
    private final String source;

    ReplayedTexts() {
        Corpora corpora = Corpora.in(System.getenv(), System.getProperty("user.home"));
        for (String name : FILES) {
            corpora.find("stories/" + name + ".jsonl.gz").ifPresent(file -> read(name, file));
        }
        source = texts.isEmpty() ? "invented" : "the corpora's";
        if (texts.isEmpty()) {
            invent();
        }
        for (CorpusArticle text : texts) {
            Arrays.stream(text.text().split("\\s+", 60)).limit(40).forEach(words::add);
        }
    }

    /** Whose texts they are, and how many. */
    String source() {
        return texts.size() + " of " + source + " texts";
    }

    /** A word of some text. */
    String word() {
        return words.get(random.nextInt(words.size()));
    }

    /** A headline as it stands in the corpora. */
    String title() {
        return texts.get(random.nextInt(texts.size())).title();
    }

    /** The article of this number, of so many. */
    Article article(int number, int all) {
        CorpusArticle text = texts.get(random.nextInt(texts.size()));
        String outlet = "outlet-" + random.nextInt(OUTLETS);
        String url = "https://" + outlet + ".example/news/" + number;
        String body = text.text().length() > LONGEST ? text.text().substring(0, LONGEST) : text.text();
        return new Article(
                ArticleId.of(url),
                1,
                new SourceId(outlet),
                Outlet.alone(outlet, outlet),
                url,
                exchanged(text.title()),
                null,
                body.lines()
                        .filter(line -> !line.isBlank())
                        .map(this::exchanged)
                        .map(Block::paragraph)
                        .toList(),
                text.language(),
                null,
                null,
                null,
                null,
                ArticleKind.STORY,
                null,
                List.of(),
                Arrival.LIVE,
                END.minus(STEP.multipliedBy(all - (long) number)),
                "hash",
                null,
                null,
                List.of(),
                null);
    }

    private String exchanged(String text) {
        return Arrays.stream(text.split(" "))
                .map(word -> random.nextDouble() < EXCHANGED ? word() : word)
                .collect(Collectors.joining(" "));
    }

    private void read(String name, Path file) {
        StoryCorpus.read(name, file).articles().stream()
                .map(StoryCorpus.Labelled::article)
                .filter(article -> !article.text().isBlank() && !article.title().isBlank())
                .limit(Math.max(0, MOST_TEXTS - texts.size()))
                .forEach(texts::add);
    }

    private void invent() {
        InventedNews news = new InventedNews(17);
        for (int i = 0; i < INVENTED; i++) {
            NewsReport report = news.next();
            texts.add(new CorpusArticle("", "en", null, report.outlet(), report.title(), report.text()));
        }
    }
}
