package dev.dateline.domain.alert.told;

import dev.dateline.domain.alert.Reason;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.ledger.Balance;
import java.util.List;

/** Something that happened to a story and concerns a subscriber. */
public sealed interface Notice {
    /** The story it happened to. */
    StoryId story();

    /**
     * The story has a new state, which meets rules of the subscriber.
     *
     * @param state the story
     * @param met the rules it meets; at least one
     */
    record Met(Story state, List<Reason> met) implements Notice {
        public Met {
            met = List.copyOf(met);
        }

        @Override
        public StoryId story() {
            return state.id();
        }
    }

    /** The story is another one's from now on. */
    record Merged(StoryId story, StoryId into) implements Notice {}

    /**
     * Reports left the story for another one.
     *
     * @param left the one they left, as it is without them
     * @param into where they stand now
     * @param reports which
     * @param listed those of them that the other story lists; at least one
     */
    record Parted(Story left, StoryId into, List<ArticleId> reports, List<ReportRef> listed) implements Notice {
        public Parted {
            reports = List.copyOf(reports);
            listed = List.copyOf(listed);
        }

        @Override
        public StoryId story() {
            return left.id();
        }
    }

    /**
     * A report of the story was corrected or withdrawn, by its publisher or by an editor.
     *
     * @param story where it stands
     * @param title the story's headline
     * @param report its new version, whose kind tells which
     * @param balance what the story's reports come to with it
     */
    record Corrected(StoryId story, String title, ReportRef report, Balance balance) implements Notice {}
}
