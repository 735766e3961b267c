package dev.dateline.domain.story.work;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.StoryId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with a story by hand. Each but {@link Erase} has an order that takes it back, of the same
 * kinds: the outcome tells it. What is done holds against repairs ({@code held}); what only takes something back leaves the lane as free as it was.
 */
public sealed interface Order {

    /** The story that it is given to. */
    StoryId story();

    /** All reports of the story go into another one of its lane, and it becomes a redirect. */
    record Merge(StoryId story, StoryId into, boolean held) implements Order {}

    /**
     * Reports leave for a story of their own.
     *
     * @param again the story that had brought them, as whose successor the new one takes its headline and its redirect
     */
    record Split(
            StoryId story,
            List<ArticleId> reports,
            @Nullable StoryId again,
            boolean held) implements Order {
        public Split {
            reports = List.copyOf(reports);
        }
    }

    /** Reports go into another story of the lane. */
    record Move(StoryId story, List<ArticleId> reports, StoryId into, boolean held) implements Order {
        public Move {
            reports = List.copyOf(reports);
        }
    }

    /** A report counts no more; it stays listed as withdrawn. */
    record Withdraw(StoryId story, ArticleId report) implements Order {}

    /**
     * A report that was withdrawn by hand counts again.
     *
     * @param kind what it was
     * @param hold what held for it before
     */
    record Restore(StoryId story, ArticleId report, ArticleKind kind, Hold hold) implements Order {}

    /**
     * All that the story has of these articles is erased: reports, headline, what they state. It cannot be taken back. A story that
     * has no other report keeps no words at all.
     *
     * @param articles whole ones: their parts go with them
     */
    record Erase(StoryId story, List<ArticleId> articles) implements Order {
        public Erase {
            articles = List.copyOf(articles);
        }
    }

    /** The story keeps its place at the top and stays open, or does so no more. */
    record Pin(StoryId story, boolean pinned) implements Order {}

    /**
     * The story has this headline until another order.
     *
     * @param title null: the lane chooses again
     */
    record Retitle(StoryId story, @Nullable String title) implements Order {
        /** The longest headline, in characters. */
        public static final int LONGEST = 300;
    }
}
