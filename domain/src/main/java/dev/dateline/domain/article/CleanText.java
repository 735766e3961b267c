package dev.dateline.domain.article;

import dev.dateline.domain.item.Item;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one item says of its article, cleaned: not yet a version.
 *
 * @param item the item it was read from
 * @param part which part of the article it tells of
 * @param title headline without the site's name; empty when the item has none
 * @param summary short text, plain
 * @param blocks body in reading order; empty when the item has none
 * @param language BCP 47 primary language, {@code und} when unknown
 * @param published when it says it was published
 * @param modified last change it tells of
 * @param byline who wrote it
 * @param credit the agency it names as its source
 * @param kind what sort of text it is
 * @param picture address of its lead picture
 * @param links links in the body and link stubs
 */
public record CleanText(
        Item item,
        Part part,
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
        List<OutLink> links) {

    public CleanText {
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
    }

    /** Which part of an article an item tells of. */
    public enum Part {
        /** Its entry in a feed or on a section page. */
        ENTRY,
        /** The page behind it. */
        PAGE,
        /** That it is there no longer. */
        WITHDRAWAL
    }

    /** A hash of title, summary and body: equal for equal text, whatever the white space. */
    public String fingerprint() {
        return Fingerprint.of(title, summary, blocks);
    }
}
