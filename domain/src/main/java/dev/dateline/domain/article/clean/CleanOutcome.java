package dev.dateline.domain.article.clean;

/** What became of an item that was to be cleaned. */
public sealed interface CleanOutcome {

    /** A text, ready to become a version of its article. */
    record Cleaned(CleanText text) implements CleanOutcome {}

    /** Nothing in it can be read: it belongs to the dead letters. */
    record Unreadable(String reason) implements CleanOutcome {}
}
