package dev.dateline.domain.article;

/** What sort of text an article is. */
public enum ArticleKind {
    /** News of one event. */
    STORY,
    /** A digest of several events. */
    ROUNDUP,
    /** A page that grows while an event goes on. */
    LIVE,
    /** Opinion, analysis, comment. */
    OPINION,
    /** Corrects an earlier text. */
    CORRECTION,
    /** Withdrawn by its publisher. */
    WITHDRAWN,
    /** A gallery, a video or another page with next to no text. */
    STUB,
    /** No article: a paywall, consent, login or bot page. Never taken for news. */
    WALL
}
