package dev.dateline.desk.web;

import dev.dateline.desk.archive.Archive;
import dev.dateline.desk.archive.ArchiveState;
import dev.dateline.desk.archive.ArticleHit;
import dev.dateline.desk.archive.SearchAsk;
import dev.dateline.desk.archive.SearchHits;
import dev.dateline.desk.archive.StoryHit;
import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An archive that finds something hostile whatever it is asked. */
record HostileArchive(HostileRecord records) implements Archive {
    @Override
    public SearchHits search(SearchAsk ask) {
        return new SearchHits(
                new SearchHits.Part<>(List.of(records.of(StoryHit.class), records.of(StoryHit.class)), 9, true),
                new SearchHits.Part<>(List.of(records.of(ArticleHit.class), records.of(ArticleHit.class)), 9, true),
                records.of(String.class),
                records.of(String.class),
                null);
    }

    @Override
    public Optional<Story> story(StoryId id) {
        return Optional.of(records.of(Story.class));
    }

    @Override
    public List<StoryEvent> events(StoryId story, Instant until) {
        return List.of(records.of(StoryEvent.class), records.of(StoryEvent.class), records.of(StoryEvent.class));
    }

    @Override
    public Optional<Story> story(StoryId id, Instant asOf) {
        return Optional.of(records.of(Story.class));
    }

    @Override
    public List<Story> front(Instant asOf, int limit) {
        return List.of(records.of(Story.class), records.of(Story.class));
    }

    @Override
    public Optional<Article> article(ArticleId id) {
        return Optional.of(records.of(Article.class));
    }

    @Override
    public List<Article> versions(ArticleId id) {
        return List.of(records.of(Article.class), records.of(Article.class));
    }

    @Override
    public List<Story> like(StoryId id, int limit) {
        return List.of(records.of(Story.class));
    }

    @Override
    public ArchiveState state() {
        return NONE.state();
    }
}
