package dev.dateline.bench.soak;

import dev.dateline.bench.quality.Corpora;
import dev.dateline.bench.quality.story.StoryCorpus;
import dev.dateline.domain.story.lane.CorpusArticle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The articles of the story corpora as if they came now: one of each corpus in turn, each in its own order; from the
 * beginning at other addresses when they have all come.
 */
final class CorpusNews {
    private static final List<String> CORPORA = List.of("og2021", "gva", "fnc", "ecbplus", "neus");
    /** An article that names no outlet is given to one of so many. */
    private static final int OUTLETS = 40;

    private final List<NewsText> articles;
    private int next;

    private CorpusNews(List<NewsText> articles) {
        this.articles = articles;
    }

    /** All that are at hand; maybe none. */
    static CorpusNews in(Corpora corpora) {
        List<List<NewsText>> each = new ArrayList<>();
        for (String name : CORPORA) {
            corpora.find("stories/" + name + ".jsonl.gz")
                    .ifPresent(file -> each.add(StoryCorpus.read(name, file).articles().stream()
                            .map(labelled -> text(name, labelled.article()))
                            .toList()));
        }
        List<NewsText> all = new ArrayList<>();
        int longest = each.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            for (List<NewsText> corpus : each) {
                if (i < corpus.size()) {
                    all.add(corpus.get(i));
                }
            }
        }
        return new CorpusNews(all);
    }

    /** No corpora. */
    static CorpusNews none() {
        return new CorpusNews(List.of());
    }

    private static NewsText text(String corpus, CorpusArticle article) {
        String named = article.outlet().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String outlet = named.replace("-", "").isEmpty()
                ? "paper-" + Math.floorMod(article.id().hashCode(), OUTLETS)
                : "the-" + named.replaceAll("^-|-$", "");
        String url = "https://" + outlet + ".example/" + corpus + "/"
                + Math.abs((long) article.id().hashCode());
        List<String> paragraphs = Arrays.stream(article.text().split("\\R+"))
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
        String language = article.language().equals("und") ? "" : article.language();
        return new NewsText(outlet, url, language, article.title(), paragraphs);
    }

    boolean isEmpty() {
        return articles.isEmpty();
    }

    List<String> titles() {
        return articles.stream().map(NewsText::title).toList();
    }

    NewsText next() {
        NewsText text = articles.get(next % articles.size());
        int round = next++ / articles.size();
        return round == 0
                ? text
                : new NewsText(
                        text.outlet(), text.url() + "/" + round, text.language(), text.title(), text.paragraphs());
    }
}
