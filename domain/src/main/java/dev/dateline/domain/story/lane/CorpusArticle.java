package dev.dateline.domain.story.lane;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a corpus to cluster.
 *
 * @param id the corpus' own name for it
 * @param language BCP 47 tag, {@code und} when the corpus does not tell
 * @param published when it was published, if the corpus is dated
 * @param outlet who published it, may be empty
 * @param title headline, may be empty
 * @param text body, may be empty
 */
public record CorpusArticle(
        String id, String language, @Nullable Instant published, String outlet, String title, String text) {}
