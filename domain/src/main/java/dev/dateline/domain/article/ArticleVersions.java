package dev.dateline.domain.article;

import dev.dateline.domain.article.CleanText.Part;
import dev.dateline.domain.item.Item;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns clean texts into versions of an article. The entry comes first and gives title and summary; the page behind it gives
 * the body; either may change later, in any order. Text that differs only in white space or furniture is a repeat, and a
 * wall's text never replaces an article's.
 */
public final class ArticleVersions {
    private ArticleVersions() {}

    /** Decides what a clean text is, given what is known of its article. */
    public static VersionOutcome next(@Nullable KnownArticle known, CleanText text) {
        if (known == null) {
            return first(text);
        }
        if (known.hasSeen(text) || isOutdated(known.article(), text)) {
            return new VersionOutcome.Repeat(known);
        }
        if (text.kind() == ArticleKind.WALL) {
            return new VersionOutcome.Ignored("The page is no article but a wall: " + text.title());
        }
        Article next = merge(known.article(), text);
        KnownArticle now = remember(known, text, next);
        boolean same = next.contentHash().equals(known.article().contentHash())
                && next.kind() == known.article().kind();
        return same
                ? new VersionOutcome.Repeat(remember(known, text, known.article()))
                : new VersionOutcome.Accepted(now);
    }

    private static VersionOutcome first(CleanText text) {
        if (text.part() == Part.WITHDRAWAL) {
            return new VersionOutcome.Ignored("Withdrawn before it was ever seen");
        }
        if (text.kind() == ArticleKind.WALL) {
            return new VersionOutcome.Ignored("The page is no article but a wall: " + text.title());
        }
        Item item = text.item();
        Article article = new Article(
                item.article(),
                1,
                item.source(),
                item.outlet(),
                item.url(),
                text.title(),
                text.summary(),
                text.blocks(),
                text.language(),
                text.published(),
                text.modified(),
                text.byline(),
                text.credit(),
                text.kind(),
                text.picture(),
                text.links(),
                item.arrival(),
                item.fetched().at(),
                Fingerprint.of(text.title(), text.summary(), text.blocks()));
        return new VersionOutcome.Accepted(remember(new KnownArticle(article, null, null), text, article));
    }

    /** Something fetched before the newest version must not overwrite it, unless it is the part still missing. */
    private static boolean isOutdated(Article article, CleanText text) {
        return text.item().fetched().at().isBefore(article.seenAt())
                && (text.part() != Part.PAGE || !article.blocks().isEmpty());
    }

    private static KnownArticle remember(KnownArticle known, CleanText text, Article article) {
        return switch (text.part()) {
            case ENTRY -> new KnownArticle(article, text.fingerprint(), known.page());
            case PAGE -> new KnownArticle(article, known.entry(), text.fingerprint());
            case WITHDRAWAL -> new KnownArticle(article, known.entry(), known.page());
        };
    }

    private static Article merge(Article old, CleanText text) {
        boolean entry = text.part() == Part.ENTRY;
        boolean gone = text.part() == Part.WITHDRAWAL;
        String title =
                !gone && !text.title().isEmpty() && (entry || old.title().isEmpty()) ? text.title() : old.title();
        String summary = entry && text.summary() != null ? text.summary() : old.summary();
        List<Block> blocks =
                gone || text.blocks().isEmpty() || entry && isShorter(text, old) ? old.blocks() : text.blocks();
        return new Article(
                old.id(),
                old.version() + 1,
                old.source(),
                old.outlet(),
                old.url(),
                title,
                summary,
                blocks,
                language(old, text, blocks),
                surer(old.published(), text.published()),
                text.modified() == null ? old.modified() : text.modified(),
                orElse(text.byline(), old.byline()),
                orElse(text.credit(), old.credit()),
                kind(old, text),
                orElse(text.picture(), old.picture()),
                text.links().isEmpty() ? old.links() : text.links(),
                text.item().arrival(),
                text.item().fetched().at(),
                Fingerprint.of(title, summary, blocks));
    }

    /** An entry's body is an excerpt where the page had more; the page will tell what changed. */
    private static boolean isShorter(CleanText text, Article old) {
        return length(text.blocks()) < length(old.blocks()) * 9 / 10;
    }

    private static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(b -> b.text().length()).sum();
    }

    /** An article stays in its lane unless its language was unknown: two texts of one article are one language. */
    private static String language(Article old, CleanText text, List<Block> blocks) {
        return old.language().equals("und") && !blocks.isEmpty() ? text.language() : old.language();
    }

    private static ArticleKind kind(Article old, CleanText text) {
        if (text.kind() == ArticleKind.STORY || text.kind() == ArticleKind.STUB) {
            return old.kind() == ArticleKind.WITHDRAWN || old.kind() == ArticleKind.STUB
                    ? ArticleKind.STORY
                    : old.kind();
        }
        return text.kind();
    }

    private static @Nullable PublishedDate surer(@Nullable PublishedDate one, @Nullable PublishedDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.confidence() > one.confidence() ? other : one;
    }

    private static @Nullable String orElse(@Nullable String value, @Nullable String otherwise) {
        return value == null ? otherwise : Objects.requireNonNull(value);
    }
}
