package dev.dateline.domain.article.clean;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.article.ArticleKinds;
import dev.dateline.domain.article.Block;
import dev.dateline.domain.article.DateChoice;
import dev.dateline.domain.article.OutLink;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts together what is known of an article and what an item adds. */
final class Merge {

    /** Kinds that a headline or an address has told stay, where the text alone would not tell them. */
    private static final Set<ArticleKind> TOLD =
            EnumSet.of(ArticleKind.CORRECTION, ArticleKind.LIVE, ArticleKind.ROUNDUP, ArticleKind.OPINION);

    private static final Set<ArticleKind> PLAIN = EnumSet.of(ArticleKind.STORY, ArticleKind.STUB);

    /** Once known, an article's language stays: its reports must not wander from lane to lane. */
    private static final String UNKNOWN = "und";

    private Merge() {}

    /** What decides over a version: the rest may change without making one. */
    private record Words(String title, @Nullable String summary, List<Block> blocks) {

        String hash() {
            return TextHash.of(title, blocks.isEmpty() && summary != null ? summary : TextHash.text(blocks));
        }
    }

    static Article first(CleanText text) {
        boolean wall = text.kind() == ArticleKind.WALL;
        List<Block> blocks = wall ? List.of() : text.blocks();
        return new Article(
                text.id(),
                1,
                text.source(),
                text.outlet(),
                text.url(),
                text.title(),
                text.summary(),
                blocks,
                text.language(),
                DateChoice.of(null, text.published(), text.fetchedAt()).date(),
                text.modified(),
                text.byline(),
                text.credit(),
                text.kind(),
                text.picture(),
                text.links(),
                text.arrival(),
                text.fetchedAt(),
                new Words(text.title(), text.summary(), blocks).hash(),
                text.wall(),
                null,
                List.of(),
                null);
    }

    static Article withPage(Article latest, CleanText page) {
        boolean feedNamedIt = latest.summary() != null && !latest.title().isEmpty();
        String title = feedNamedIt || page.title().isEmpty() ? latest.title() : page.title();
        return merged(latest, page, new Words(title, latest.summary(), page.blocks()), kind(latest, page));
    }

    static Article withEntry(Article latest, CleanText entry) {
        String title = entry.title().isEmpty() ? latest.title() : entry.title();
        List<Block> blocks = TextHash.hasNews(entry.blocks(), latest.blocks()) ? entry.blocks() : latest.blocks();
        Words words = new Words(title, entry.summary(), blocks);
        ArticleKind kind = words.hash().equals(latest.contentHash()) ? latest.kind() : kind(latest, entry);
        return merged(latest, entry, words, kind);
    }

    static Article withdrawn(Article latest, CleanText withdrawal) {
        Words words = new Words(latest.title(), latest.summary(), latest.blocks());
        return merged(latest, withdrawal, words, ArticleKind.WITHDRAWN);
    }

    private static Article merged(Article latest, CleanText text, Words words, ArticleKind kind) {
        return new Article(
                latest.id(),
                latest.version() + 1,
                latest.source(),
                latest.outlet(),
                latest.url(),
                words.title(),
                words.summary(),
                words.blocks(),
                latest.language().equals(UNKNOWN) ? text.language() : latest.language(),
                DateChoice.of(latest.published(), text.published(), text.fetchedAt())
                        .date(),
                later(latest.modified(), text.modified()),
                text.byline() == null ? latest.byline() : text.byline(),
                text.credit() == null ? latest.credit() : text.credit(),
                kind,
                text.picture() == null ? latest.picture() : text.picture(),
                links(latest, text),
                text.arrival(),
                text.fetchedAt().isAfter(latest.seenAt()) ? text.fetchedAt() : latest.seenAt(),
                words.hash(),
                null,
                latest.origin(),
                List.of(),
                latest.sameAs());
    }

    private static ArticleKind kind(Article latest, CleanText text) {
        return PLAIN.contains(text.kind()) && wasTold(latest) ? latest.kind() : text.kind();
    }

    /** A version that a notice made a correction is followed by ordinary ones. */
    private static boolean wasTold(Article latest) {
        return latest.kind() == ArticleKind.CORRECTION
                ? ArticleKinds.byTitle(latest.title(), latest.url()) == ArticleKind.CORRECTION
                : TOLD.contains(latest.kind());
    }

    private static List<OutLink> links(Article latest, CleanText text) {
        return text.links().isEmpty() ? latest.links() : text.links();
    }

    private static @Nullable Instant later(@Nullable Instant known, @Nullable Instant told) {
        if (known == null || told == null) {
            return known == null ? told : known;
        }
        return told.isAfter(known) ? told : known;
    }
}
