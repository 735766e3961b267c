package dev.dateline.domain.article;

/** What became of a clean text. */
public sealed interface VersionOutcome {

    /** It is a new article or a new version of a known one. */
    record Accepted(KnownArticle known) implements VersionOutcome {}

    /** It says nothing new; {@code known} is what to remember now. */
    record Repeat(KnownArticle known) implements VersionOutcome {}

    /** It is of no use, with the reason. */
    record Ignored(String reason) implements VersionOutcome {}
}
