package dev.dateline.desk.view;

import dev.dateline.desk.api.Paths;
import dev.dateline.desk.archive.ArchiveState;
import dev.dateline.desk.archive.ArticleHit;
import dev.dateline.desk.archive.Marked;
import dev.dateline.desk.archive.SearchAsk;
import dev.dateline.desk.archive.SearchCursor;
import dev.dateline.desk.archive.SearchHits;
import dev.dateline.desk.archive.SearchHits.Part;
import dev.dateline.desk.archive.StoryHit;
import dev.dateline.domain.article.Article;
import dev.dateline.domain.story.Story;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was found for some words.
 *
 * @param text the words
 * @param note how they were read, or what was looked for instead; empty as a rule
 * @param stories the best stories
 * @param articles the best articles
 * @param more where the next hits are, or null at the end
 * @param state how complete the archive is, in a sentence; empty when it is
 */
public record SearchView(
        String text,
        String note,
        Hits stories,
        Hits articles,
        @Nullable String more,
        String state,
        StatusLine status) {

    /**
     * Hits of one sort.
     *
     * @param heading how many there are, in words
     */
    public record Hits(String heading, List<Hit> lines) {}

    /**
     * One hit.
     *
     * @param page where it leads on this desk
     * @param link where an article is read, or null
     * @param from who tells it
     */
    public record Hit(
            Marked title,
            String page,
            @Nullable String link,
            Marked snippet,
            Language language,
            String from,
            Moment at) {}

    /** What the archive answers now. */
    public static SearchView of(SearchAsk ask, Material material, Instant now) {
        SearchHits hits = material.archive().search(ask);
        return new SearchView(
                ask.text(),
                note(hits),
                hits("story", "stories", hits.stories(), hit -> story(hit, now)),
                hits("article", "articles", hits.articles(), hit -> article(hit, now)),
                more(ask, hits.next()),
                state(material.archive().state()),
                StatusLine.of(material.newsroom().health(), now));
    }

    private static <T> Hits hits(String one, String many, Part<T> part, Function<T, Hit> line) {
        String count = String.format(Locale.ROOT, "%,d%s", part.total(), part.more() ? "+" : "");
        return new Hits(
                count + " " + (part.total() == 1 && !part.more() ? one : many),
                part.hits().stream().map(line).toList());
    }

    private static Hit story(StoryHit hit, Instant now) {
        Story story = hit.story();
        return new Hit(
                hit.title(),
                Paths.story(story.id()),
                null,
                hit.snippet(),
                Language.of(story.lane()),
                Words.count(story.outlets().size(), "outlet") + ", " + Words.count(story.reportCount(), "report"),
                Moment.of(story.lastSeen(), now));
    }

    private static Hit article(ArticleHit hit, Instant now) {
        Article article = hit.article();
        return new Hit(
                hit.title(),
                Paths.article(article.id()),
                SafeLink.to(article.url()),
                hit.snippet(),
                Language.of(article.language()),
                article.outlet().name(),
                Moment.of(article.seenAt(), now));
    }

    private static String note(SearchHits hits) {
        String instead = hits.instead();
        return instead == null ? hits.hint() : "Nothing has those words; shown is what has “" + instead + "”.";
    }

    private static @Nullable String more(SearchAsk ask, @Nullable SearchCursor next) {
        return next == null ? null : "/search?q=" + Paths.queryValue(ask.text()) + "&cursor=" + next.text();
    }

    private static String state(ArchiveState state) {
        return switch (state.phase()) {
            case OFF -> "This desk keeps no archive: only live stories can be filtered.";
            case FILLING -> "The archive is being filled, " + state.percent() + " % so far; what is in it is found.";
            case READY -> "";
            case STUCK -> state.sentence();
        };
    }
}
