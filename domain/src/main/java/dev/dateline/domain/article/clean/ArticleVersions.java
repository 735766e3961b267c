package dev.dateline.domain.article.clean;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.article.clean.CleanText.From;
import dev.dateline.domain.article.clean.VersionOutcome.First;
import dev.dateline.domain.article.clean.VersionOutcome.NewVersion;
import dev.dateline.domain.article.clean.VersionOutcome.Repeat;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a clean text is a new version of its article.
 *
 * <p>Entry and page of one article come in any order and come again. The headline is the feed's as soon as there is one,
 * since a feed is polled often and must not fight with the page; the text is the page's. White space, case and punctuation
 * make no version, nor do dates, pictures or links. {@code summary} is null until an entry has been seen, empty when that
 * had none.
 */
public final class ArticleVersions {

    private ArticleVersions() {}

    /** What a text means for its article; {@code latest} is the article's newest version, null for an unknown one. */
    public static VersionOutcome next(@Nullable Article latest, CleanText incoming) {
        if (latest == null) {
            return incoming.from() == From.WITHDRAWAL
                    ? new Repeat("withdrawn before it was known")
                    : new First(Merge.first(incoming));
        }
        return switch (incoming.from()) {
            case WITHDRAWAL -> withdrawal(latest, incoming);
            case PAGE -> page(latest, incoming);
            case ENTRY -> entry(latest, incoming);
        };
    }

    private static VersionOutcome withdrawal(Article latest, CleanText incoming) {
        if (latest.kind() == ArticleKind.WITHDRAWN) {
            return new Repeat("withdrawn already");
        }
        return isOlder(latest, incoming)
                ? new Repeat("older than what is known")
                : new NewVersion(Merge.withdrawn(latest, incoming));
    }

    private static VersionOutcome page(Article latest, CleanText incoming) {
        if (incoming.kind() == ArticleKind.WALL) {
            return new Repeat("a wall stands before the page");
        }
        boolean nextToNothing = incoming.blocks().isEmpty() || incoming.kind() == ArticleKind.STUB;
        if (nextToNothing && latest.kind() != ArticleKind.WALL) {
            return new Repeat("the page has no text");
        }
        if (isOlder(latest, incoming) && !latest.blocks().isEmpty()) {
            return new Repeat("older than what is known");
        }
        return unlessSame(latest, Merge.withPage(latest, incoming));
    }

    private static VersionOutcome entry(Article latest, CleanText incoming) {
        boolean pageOnly = latest.summary() == null;
        if (isOlder(latest, incoming) && !pageOnly) {
            return new Repeat("older than what is known");
        }
        return unlessSame(latest, Merge.withEntry(latest, incoming));
    }

    private static VersionOutcome unlessSame(Article latest, Article next) {
        boolean reinstated = latest.kind() == ArticleKind.WITHDRAWN && next.kind() != ArticleKind.WITHDRAWN;
        return TextHash.same(latest, next) && !reinstated ? new Repeat("same text") : new NewVersion(next);
    }

    private static boolean isOlder(Article latest, CleanText incoming) {
        return incoming.fetchedAt().isBefore(latest.seenAt());
    }
}
