package dev.dateline.desk.archive;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Has nothing and finds nothing. */
final class NoArchive implements Archive {

    @Override
    public SearchHits search(SearchAsk ask) {
        return SearchHits.NONE;
    }

    @Override
    public Optional<Story> story(StoryId id) {
        return Optional.empty();
    }

    @Override
    public List<StoryEvent> events(StoryId story, Instant until) {
        return List.of();
    }

    @Override
    public Optional<Story> story(StoryId id, Instant asOf) {
        return Optional.empty();
    }

    @Override
    public List<Story> front(Instant asOf, int limit) {
        return List.of();
    }

    @Override
    public Optional<Article> article(ArticleId id) {
        return Optional.empty();
    }

    @Override
    public List<Article> versions(ArticleId id) {
        return List.of();
    }

    @Override
    public List<Story> like(StoryId id, int limit) {
        return List.of();
    }

    @Override
    public ArchiveState state() {
        return ArchiveState.OFF;
    }
}
