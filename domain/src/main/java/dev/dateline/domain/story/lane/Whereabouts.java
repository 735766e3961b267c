package dev.dateline.domain.story.lane;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.StoryId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Where stories and reports are found that somebody names: they may be unknown, forgotten or elsewhere. */
record Whereabouts(
        RetainedReports reports, StoryBook stories, Redirects redirects, Function<KnownStory, OpenStory> read) {

    /** A story that is told now; none if it is unknown, forgotten or a redirect. */
    Optional<OpenStory> story(StoryId id) {
        return stories.find(id).map(read);
    }

    /** A story that went into another one, as it was then. */
    Optional<OpenStory> redirect(StoryId id) {
        return redirects.find(id);
    }

    /** All reports that stand in a story, in the order in which they came. */
    List<Member> standing(StoryId story) {
        return reports.of(stories.known(story));
    }

    /** Those of these articles' reports that stand in a story and count there, in the order in which they came. */
    List<Member> among(StoryId story, List<ArticleId> articles) {
        return articles.stream()
                .distinct()
                .map(reports::find)
                .filter(Objects::nonNull)
                .filter(report -> report.story().id().equals(story) && report.counts())
                .sorted(Comparator.comparingLong(report -> report.order))
                .toList();
    }
}
