package dev.dateline.app.erasure;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.lane.Redaction;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the wire has of something that is to be erased; filled by {@link Finding}. */
public final class Found {
    private final Set<ArticleId> articles = new LinkedHashSet<>();
    private final Set<ArticleId> kept = new LinkedHashSet<>();
    private final Map<StoryId, Story> stories = new LinkedHashMap<>();
    private final Map<StoryId, Story> large = new LinkedHashMap<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Redaction redaction = new Redaction(this::has);

    /** Its articles, whole ones, whether anything of them is left or not. */
    public Set<ArticleId> articles() {
        return articles;
    }

    /** Those of which {@code articles} has a version. */
    public Set<ArticleId> kept() {
        return kept;
    }

    /** The states of stories that have something of it. */
    public Map<StoryId, Story> stories() {
        return stories;
    }

    /** Stories with more reports than they list, which may have something of it. */
    public Map<StoryId, Story> large() {
        return large;
    }

    /** Its sources, by their keys. */
    public Map<String, Source> sources() {
        return sources;
    }

    /** Takes that out of stories. */
    public Redaction redaction() {
        return redaction;
    }

    /** Whether a report is of one of its articles. */
    public boolean has(ArticleId report) {
        return articles.contains(report.whole());
    }

    /** Whether nothing is left that can be erased at once. */
    public boolean isGone() {
        return kept.isEmpty() && stories.isEmpty() && sources.isEmpty();
    }

    /** The stories that list an article. */
    public List<StoryId> storiesOf(ArticleId article) {
        return stories.values().stream()
                .filter(story -> story.reports().stream()
                        .anyMatch(report -> report.article().whole().equals(article)))
                .map(Story::id)
                .toList();
    }
}
