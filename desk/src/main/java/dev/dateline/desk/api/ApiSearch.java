package dev.dateline.desk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.desk.archive.ArticleHit;
import dev.dateline.desk.archive.Marked;
import dev.dateline.desk.archive.SearchCursor;
import dev.dateline.desk.archive.SearchHits;
import dev.dateline.desk.archive.SearchHits.Part;
import dev.dateline.desk.archive.StoryHit;
import dev.dateline.desk.story.StoryBoard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param hint how the words were read, if not as they were meant; absent as a rule
 * @param instead the words that were looked for because those asked for are nowhere; absent as a rule
 * @param next the cursor of the next page; absent at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiSearch(
        Stories stories,
        Articles articles,
        @Nullable String hint,
        @Nullable String instead,
        @Nullable String next) {

    /**
     * Stories.
     *
     * @param total how many there are, or more where {@code more} is true
     */
    public record Stories(List<FoundStory> hits, long total, boolean more) {}

    /** Articles, likewise. */
    public record Articles(List<FoundArticle> hits, long total, boolean more) {}

    /** A story with its headline and a part of its text, cut into pieces that are marked or not. */
    public record FoundStory(ApiStory story, List<Marked.Piece> title, List<Marked.Piece> snippet, double score) {}

    /** An article, likewise. */
    public record FoundArticle(
            ApiArticle article, List<Marked.Piece> title, List<Marked.Piece> snippet, double score) {}

    public static ApiSearch of(SearchHits hits, StoryBoard board) {
        Part<StoryHit> stories = hits.stories();
        Part<ArticleHit> articles = hits.articles();
        SearchCursor next = hits.next();
        return new ApiSearch(
                new Stories(
                        stories.hits().stream().map(hit -> of(hit, board)).toList(), stories.total(), stories.more()),
                new Articles(articles.hits().stream().map(ApiSearch::of).toList(), articles.total(), articles.more()),
                hits.hint().isEmpty() ? null : hits.hint(),
                hits.instead(),
                next == null ? null : next.text());
    }

    private static FoundStory of(StoryHit hit, StoryBoard board) {
        return new FoundStory(
                ApiStory.listed(hit.story(), board, board.wireTime()),
                hit.title().pieces(),
                hit.snippet().pieces(),
                hit.score());
    }

    private static FoundArticle of(ArticleHit hit) {
        return new FoundArticle(
                ApiArticle.listed(hit.article()),
                hit.title().pieces(),
                hit.snippet().pieces(),
                hit.score());
    }
}
