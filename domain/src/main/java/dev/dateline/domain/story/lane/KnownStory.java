package dev.dateline.domain.story.lane;

import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.StoryPhase;
import dev.dateline.domain.story.lane.OpenStory.Measures;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a lane keeps in memory of every story it has: what it decides by. The rest is a {@link StoryShelf}'s. */
final class KnownStory {
    private final StoryId id;
    private final long opened;
    private Measures measures;
    private Instant lastSeen;
    private boolean closed;
    private boolean pinned;
    private @Nullable Instant due;

    KnownStory(OpenStory story) {
        id = story.story().id();
        opened = story.opened();
        measures = story.measures();
        lastSeen = story.story().lastSeen();
        closed = story.story().phase() == StoryPhase.CLOSED;
        pinned = story.story().editing().pinned();
        due = story.due();
    }

    /** One of its members is gone: too old, or about to be replaced by its new version. */
    void lose(Member member) {
        measures = measures.without(member);
    }

    /**
     * Its members are these, of whom so many have names or numbers: what became too old since the state was stored has
     * left it.
     */
    void shrinkTo(int members, int named) {
        measures = measures.shrunkTo(members, named);
    }

    /** A member came; nothing else of the story is told. */
    void measured(Measures now) {
        measures = now;
    }

    /** The story has come to this state. */
    void follow(OpenStory story) {
        measures = story.measures();
        lastSeen = story.story().lastSeen();
        closed = story.story().phase() == StoryPhase.CLOSED;
        pinned = story.story().editing().pinned();
        due = story.due();
    }

    StoryId id() {
        return id;
    }

    /** Place in the lane's order of arrival of the report that opened it. */
    long opened() {
        return opened;
    }

    Measures measures() {
        return measures;
    }

    Instant lastSeen() {
        return lastSeen;
    }

    /** When it must be looked at even if nothing is reported, if ever. */
    @Nullable
    Instant due() {
        return due;
    }

    /** True for a story that is not closed, however long it is silent. */
    boolean isPinned() {
        return pinned;
    }

    boolean isClosed() {
        return closed;
    }
}
