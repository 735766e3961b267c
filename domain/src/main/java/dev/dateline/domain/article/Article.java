package dev.dateline.domain.article;

import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.SourceId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The clean, versioned text of one item.
 *
 * @param id identity over all versions
 * @param version 1, 2, … each differs from the one before in text
 * @param source where it was found first
 * @param outlet who published it
 * @param url canonical address
 * @param title headline without the site's name
 * @param summary the feed's short text, plain
 * @param blocks body in reading order; empty while only the entry is known
 * @param language BCP 47 primary language, {@code und} when unknown
 * @param published when it was published, with where that is known from
 * @param modified last change the publisher tells of
 * @param byline who wrote it
 * @param credit the agency it names as its source
 * @param kind what sort of text it is
 * @param picture address of its lead picture
 * @param links links in the body and link stubs
 * @param arrival how its newest item came to us
 * @param seenAt when its newest item was fetched
 * @param contentHash hash of title and text; equal for equal text
 * @param wall what stands before the page, if something does; it says nothing of an entry's words
 * @param origin whose text it is, where that has been judged
 * @param changes what this version has other than the one before; empty for the first
 * @param sameAs the article that this one turned out to be, under another address; null as a rule
 */
public record Article(
        ArticleId id,
        int version,
        SourceId source,
        Outlet outlet,
        String url,
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
        Arrival arrival,
        Instant seenAt,
        String contentHash,
        @Nullable Wall wall,
        @Nullable Origin origin,
        List<Change> changes,
        @Nullable ArticleId sameAs) {

    public Article {
        blocks = List.copyOf(blocks);
        changes = List.copyOf(changes);
        links = List.copyOf(links);
    }

    /** The body as plain text, blocks separated by newlines; the summary when there is no body. */
    public String text() {
        if (blocks.isEmpty()) {
            return summary == null ? "" : summary;
        }
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    /** The same version, with whose text it is. */
    public Article with(Origin told) {
        Copy copy = new Copy();
        copy.origin = told;
        return copy.made();
    }

    /** The same version, with what it has other than the one before, and the kind that this makes it. */
    public Article with(ArticleKind newKind, List<Change> newChanges) {
        Copy copy = new Copy();
        copy.kind = newKind;
        copy.changes = newChanges;
        return copy.made();
    }

    /** The last version: from this moment the article goes on as another one, which it turned out to be. */
    public Article endingIn(ArticleId other, Instant at) {
        Copy copy = new Copy();
        copy.version = version + 1;
        copy.seenAt = at.isAfter(seenAt) ? at : seenAt;
        copy.changes = List.of();
        copy.sameAs = other;
        return copy.made();
    }

    /** This version again, but for what is changed in it. */
    private final class Copy {
        private int version = Article.this.version;
        private ArticleKind kind = Article.this.kind;
        private Instant seenAt = Article.this.seenAt;
        private @Nullable Origin origin = Article.this.origin;
        private List<Change> changes = Article.this.changes;
        private @Nullable ArticleId sameAs = Article.this.sameAs;

        Article made() {
            return new Article(
                    id,
                    version,
                    source,
                    outlet,
                    url,
                    title,
                    summary,
                    blocks,
                    language,
                    published,
                    modified,
                    byline,
                    credit,
                    kind,
                    picture,
                    links,
                    arrival,
                    seenAt,
                    contentHash,
                    wall,
                    origin,
                    changes,
                    sameAs);
        }
    }
}
