package dev.dateline.domain.article.clean;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.article.Block;
import dev.dateline.domain.article.OutLink;
import dev.dateline.domain.article.PublishedDate;
import dev.dateline.domain.article.Wall;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.SourceId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one item says about its article, cleaned; not yet a version.
 *
 * @param from what sort of item it was
 * @param id the article
 * @param source where the item was found
 * @param outlet whose it is
 * @param url canonical address of the article
 * @param arrival how the item came to us
 * @param fetchedAt when it was fetched
 * @param title headline; empty when the item has none
 * @param summary the feed's short text, plain; null for a page
 * @param blocks the text, if the item carries it
 * @param language BCP 47 primary language, {@code und} when unknown
 * @param published when it was published
 * @param modified last change the item tells of
 * @param byline who wrote it
 * @param credit the agency it names
 * @param kind what sort of text it is
 * @param picture address of its lead picture
 * @param links links in the text and link stubs
 * @param wall what stands before the page, if something does
 * @param addresses other canonical addresses that the item gives its article: where its page answered, what its page
 *     declares, its feed's guid as a name
 */
public record CleanText(
        From from,
        ArticleId id,
        SourceId source,
        Outlet outlet,
        String url,
        Arrival arrival,
        Instant fetchedAt,
        String title,
        @Nullable String summary,
        List<Block> blocks,
        String language,
        @Nullable PublishedDate published,
        @Nullable Instant modified,
        @Nullable String byline,
        @Nullable String credit,
        ArticleKind kind,
        @Nullable String picture,
        List<OutLink> links,
        @Nullable Wall wall,
        List<String> addresses) {

    /** The sorts of items. */
    public enum From {
        ENTRY,
        PAGE,
        WITHDRAWAL
    }

    public CleanText {
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
        addresses = List.copyOf(addresses);
    }

    /** The same text, of another article. */
    public CleanText of(ArticleId other) {
        return new CleanText(
                from, other, source, outlet, url, arrival, fetchedAt, title, summary, blocks, language, published,
                modified, byline, credit, kind, picture, links, wall, addresses);
    }

    /** The same text with other blocks. */
    public CleanText with(List<Block> others) {
        return new CleanText(
                from, id, source, outlet, url, arrival, fetchedAt, title, summary, others, language, published,
                modified, byline, credit, kind, picture, links, wall, addresses);
    }

    /** The same text, with what stands before its page. */
    public CleanText behind(@Nullable Wall other) {
        return new CleanText(
                from, id, source, outlet, url, arrival, fetchedAt, title, summary, blocks, language, published,
                modified, byline, credit, kind, picture, links, other, addresses);
    }
}
