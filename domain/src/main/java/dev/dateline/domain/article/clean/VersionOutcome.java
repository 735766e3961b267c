package dev.dateline.domain.article.clean;

import dev.dateline.domain.article.Article;

/** What a clean text means for its article. */
public sealed interface VersionOutcome {

    /** The article's first version. */
    record First(Article article) implements VersionOutcome {}

    /** The next version: the text has changed, or has become known. */
    record NewVersion(Article article) implements VersionOutcome {}

    /** Nothing new. */
    record Repeat(String reason) implements VersionOutcome {}
}
