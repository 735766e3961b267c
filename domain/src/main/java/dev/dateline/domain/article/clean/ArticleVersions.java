package dev.dateline.domain.article.clean;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.article.Change;
import dev.dateline.domain.article.Wall;
import dev.dateline.domain.article.clean.CleanText.From;
import dev.dateline.domain.article.clean.VersionOutcome.First;
import dev.dateline.domain.article.clean.VersionOutcome.NewVersion;
import dev.dateline.domain.article.clean.VersionOutcome.Repeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a clean text is a new version of its article.
 *
 * <p>Entry and page of one article come in any order and come again. The headline is the feed's as soon as there is one,
 * since a feed is polled often and must not fight with the page; the text is the page's. What a reader would not see as
 * an edit makes no version ({@link Differences}), nor do dates, pictures or links alone. {@code summary} is null until an entry has been seen, empty when that
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
                : new NewVersion(withdrawn(latest, incoming));
    }

    private static Article withdrawn(Article latest, CleanText incoming) {
        Article next = Merge.withdrawn(latest, incoming);
        return next.with(next.kind(), Differences.between(latest, next));
    }

    private static VersionOutcome page(Article latest, CleanText incoming) {
        if (incoming.wall() == Wall.SOFT404 && !latest.blocks().isEmpty()) {
            return withdrawal(latest, incoming);
        }
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
        if (isFromAnotherFeed(latest, incoming)) {
            return new Repeat("known from another feed");
        }
        return unlessSame(latest, Merge.withEntry(latest, incoming));
    }

    /** Two feeds put one article in different words; they must not fight. A feed that has more than a headline may fill it in. */
    private static boolean isFromAnotherFeed(Article latest, CleanText incoming) {
        boolean headlineOnly = latest.text().isEmpty() || latest.summary() == null;
        return !incoming.source().equals(latest.source()) && !headlineOnly && latest.kind() != ArticleKind.WITHDRAWN;
    }

    private static VersionOutcome unlessSame(Article latest, Article next) {
        boolean reinstated = latest.kind() == ArticleKind.WITHDRAWN && next.kind() != ArticleKind.WITHDRAWN;
        if (TextHash.same(latest, next) && !reinstated) {
            return new Repeat("same text");
        }
        List<Change> changes = Differences.between(latest, next);
        boolean readable = changes.stream().anyMatch(change -> change.kind() != Change.Kind.KIND);
        return readable || reinstated ? version(latest, next, changes) : new Repeat("same to a reader");
    }

    /** A notice that an edit brings makes that one version a correction. */
    private static VersionOutcome version(Article latest, Article next, List<Change> changes) {
        boolean owned = !latest.blocks().isEmpty()
                && next.kind() == ArticleKind.STORY
                && changes.stream().anyMatch(change -> change.kind() == Change.Kind.CORRECTION);
        return new NewVersion(next.with(owned ? ArticleKind.CORRECTION : next.kind(), changes));
    }

    private static boolean isOlder(Article latest, CleanText incoming) {
        return incoming.fetchedAt().isBefore(latest.seenAt());
    }
}
