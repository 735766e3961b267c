package dev.dateline.domain.article.page;

import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.article.Block;
import dev.dateline.domain.article.OutLink;
import dev.dateline.domain.article.PublishedDate;
import dev.dateline.domain.article.Wall;
import dev.dateline.domain.article.page.markup.RemovedBlock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was read from an article's page.
 *
 * @param url canonical address: the page's own word for it, else where it was fetched; null when neither is known
 * @param title headline without the site's name; empty when there is none
 * @param blocks the article's text in reading order
 * @param language BCP 47 primary language, {@code und} when unknown
 * @param published when it was published, with where that was read
 * @param publishedLocal the same moment in the page's own offset
 * @param modified last change the page declares
 * @param byline who wrote it
 * @param outlet the site's name
 * @param section the section it stands in
 * @param credit the agency it names
 * @param description the page's own short text
 * @param picture address of its lead picture
 * @param kind what sort of text it is
 * @param links links in the text, and "read also" headlines
 * @param wall what stands before the article, if something does; its words are no news
 * @param removed the blocks that were left out, with the reason
 */
public record ExtractedPage(
        @Nullable String url,
        String title,
        List<Block> blocks,
        String language,
        @Nullable PublishedDate published,
        @Nullable OffsetDateTime publishedLocal,
        @Nullable Instant modified,
        @Nullable String byline,
        @Nullable String outlet,
        @Nullable String section,
        @Nullable String credit,
        @Nullable String description,
        @Nullable String picture,
        ArticleKind kind,
        List<OutLink> links,
        @Nullable Wall wall,
        List<RemovedBlock> removed) {

    public ExtractedPage {
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
        removed = List.copyOf(removed);
    }

    /** The same of a page that was too large to be read whole. */
    ExtractedPage cutBefore(RemovedBlock rest) {
        List<RemovedBlock> all = new ArrayList<>(removed);
        all.add(rest);
        return new ExtractedPage(
                url,
                title,
                blocks,
                language,
                published,
                publishedLocal,
                modified,
                byline,
                outlet,
                section,
                credit,
                description,
                picture,
                kind,
                links,
                wall,
                all);
    }

    /** The text, blocks separated by line feeds. */
    public String text() {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }
}
