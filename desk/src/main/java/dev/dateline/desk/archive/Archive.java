package dev.dateline.desk.archive;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the wire has told so far and the desk keeps on disk. Every question is answered from what was read by then, at once
 * and without an exception; {@link #state} tells whether that is everything. May be asked by many threads.
 */
public interface Archive {

    /** An archive in which nothing is. */
    Archive NONE = new NoArchive();

    /** The stories and articles that an editor's words ask for; any text at all may be asked. */
    SearchHits search(SearchAsk ask);

    /** The newest known state of a story; of one that went into another, the redirect. */
    Optional<Story> story(StoryId id);

    /** All that happened to a story up to and including this moment, oldest first; at most the first 20,000 events. */
    List<StoryEvent> events(StoryId story, Instant until);

    /** A story as it was at this moment; empty when it did not exist yet or its beginning is not kept any more. */
    Optional<Story> story(StoryId id, Instant asOf);

    /** The stories that were open at this moment, highest rank of that moment first. */
    List<Story> front(Instant asOf, int limit);

    /** The newest version of an article. */
    Optional<Article> article(ArticleId id);

    /** All kept versions of an article, oldest first; each says what it has other than the one before. */
    List<Article> versions(ArticleId id);

    /** Stories that are most like this one by their words, itself left out, the most alike first. */
    List<Story> like(StoryId id, int limit);

    /** How complete the archive is. */
    ArchiveState state();
}
