package dev.dateline.domain.story.lane;

import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryPhase;
import dev.dateline.domain.story.ledger.BalanceChanges;

/** Looks at a story after something happened to it, or when its time has come: tolls, contradictions and phase follow. */
final class StoryReview {
    private final LaneMemory memory;
    private final Chronicle chronicle;

    StoryReview(LaneMemory memory) {
        this.memory = memory;
        this.chronicle = memory.chronicle();
    }

    /** A story's tolls, contradictions and phase follow what has just happened to it. */
    void lookAt(KnownStory known) {
        OpenStory story = balanced(memory.read(known));
        chronicle.phased(story).ifPresent(next -> {
            StoryPhase from = story.story().phase();
            memory.happened(story.as(next), new StoryChange.PhaseChanged(from, next.phase()));
        });
    }

    /** The same for a story whose time has come, with its velocity as it is by now. */
    void age(KnownStory known) {
        OpenStory story = memory.read(known);
        OpenStory aged = chronicle.aged(story);
        if (aged.story().pulse().velocity() == story.story().pulse().velocity()) {
            memory.keep(aged);
        } else {
            memory.kept(aged);
        }
        lookAt(known);
    }

    /** Closes a story of which nothing was heard for so long. */
    void close(KnownStory silent) {
        OpenStory open = memory.read(silent);
        memory.happened(open.as(chronicle.closed(open.story())), new StoryChange.Closed());
    }

    private OpenStory balanced(OpenStory story) {
        if (story.ledger().isBalanced()) {
            return story;
        }
        OpenStory next = chronicle.balanced(story);
        memory.keep(next);
        for (StoryChange change : BalanceChanges.between(
                story.story().balance(), next.story().balance(), memory.clock().time())) {
            next = next.as(new StoryDraft(next.story()).next());
            memory.happened(next, change);
        }
        if (next.story().sequence() == story.story().sequence()) {
            memory.kept(next);
        }
        return next;
    }
}
