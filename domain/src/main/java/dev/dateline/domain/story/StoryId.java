package dev.dateline.domain.story;

import dev.dateline.domain.article.ArticleId;

/** Identity of a story: minted from its founding report, never from its members; its meaning never changes. */
public record StoryId(String value) {

    /** The id of the story that this article's report opens in this lane; replay mints the same one. */
    public static StoryId foundedBy(String lane, ArticleId article) {
        return new StoryId(lane + "-" + article.value().substring(0, 16));
    }

    @Override
    public String toString() {
        return value;
    }
}
