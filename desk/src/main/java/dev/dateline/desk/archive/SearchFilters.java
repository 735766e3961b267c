package dev.dateline.desk.archive;

import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.StoryPhase;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What must hold for a hit; null for what does not matter. Phases are of stories alone and kinds of articles alone: where one
 * is wanted the other is not looked for.
 *
 * @param language the primary subtag of its language
 * @param outlet id of an outlet that reported it
 * @param place a place that it names, in words
 * @param topic the section that it stands in
 * @param kind the sort of article
 * @param phase where the story is in its life
 * @param from seen at this moment or later
 * @param until seen before this moment
 */
public record SearchFilters(
        @Nullable String language,
        @Nullable String outlet,
        @Nullable String place,
        @Nullable String topic,
        @Nullable ArticleKind kind,
        @Nullable StoryPhase phase,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** Nothing need hold. */
    public static final SearchFilters NONE = new SearchFilters(null, null, null, null, null, null, null, null);
}
