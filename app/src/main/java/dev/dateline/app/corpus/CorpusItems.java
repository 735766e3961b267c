package dev.dateline.app.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.DeadLetter;
import dev.dateline.domain.item.FeedEntry;
import dev.dateline.domain.item.Fetched;
import dev.dateline.domain.item.Item;
import dev.dateline.domain.item.ItemContent;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.story.lane.CorpusArticle;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/**
 * Turns the lines of one corpus into items, as if they had come in a feed: the texts are plain, an entry's are markup.
 * An item without a date is seen when the newest article before it was.
 */
final class CorpusItems {
    private static final URI NOWHERE = URI.create("file:replay");
    private static final int LONGEST_TEXT = 1 << 20;

    private final String corpus;
    private Instant latest = Instant.EPOCH;

    /**
     * @param corpus name of the corpus, part of every article's address
     */
    CorpusItems(String corpus) {
        this.corpus = corpus;
    }

    /** The article's identity in the wire. */
    ArticleId id(CorpusArticle article) {
        return ArticleId.of(address(article));
    }

    /** Whether the article is small enough for one record. */
    static boolean fits(CorpusArticle article) {
        return article.title().length() + article.text().length() <= LONGEST_TEXT;
    }

    Item item(CorpusArticle article) {
        Instant published = article.published();
        latest = published != null && published.isAfter(latest) ? published : latest;
        return new Item(
                id(article),
                new SourceId("replay " + corpus),
                outlet(article.outlet()),
                address(article),
                Arrival.REPLAY,
                new Fetched(NOWHERE, published == null ? latest : published, 0, null),
                new ItemContent.Entry(entry(article)));
    }

    private FeedEntry entry(CorpusArticle article) {
        Instant published = article.published();
        return new FeedEntry(
                article.id(),
                Entities.escape(article.title()),
                null,
                null,
                markup(article.text()),
                null,
                published,
                published == null ? null : published.toString(),
                null,
                article.language().equals("und") ? null : article.language(),
                null,
                "");
    }

    private static String markup(String text) {
        return Arrays.stream(text.split("\\R+"))
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> "<p>" + Entities.escape(paragraph) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static Outlet outlet(String name) {
        String id = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return id.isEmpty() || id.equals("-") ? Outlet.alone("unknown", "unknown") : Outlet.alone(id, name);
    }

    private String address(CorpusArticle article) {
        return "corpus:" + corpus + "/" + article.language() + "/" + article.id();
    }

    /** What is set aside for a line that is no article. */
    DeadLetter deadLetter(int line, String text, String reason, Instant now) {
        byte[] bytes = text.getBytes(UTF_8);
        return new DeadLetter(corpus + " line " + line, "replay", reason, now, bytes, bytes.length, null);
    }
}
