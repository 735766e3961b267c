package dev.dateline.domain.alert.told;

import dev.dateline.domain.story.StoryPhase;

/** Which phase is more than which, for one who wants to be told when a story picks up. */
final class Phases {
    private Phases() {}

    static int rank(StoryPhase phase) {
        return switch (phase) {
            case CLOSED, FADING -> 0;
            case NEW -> 1;
            case DEVELOPING, SUSTAINED -> 2;
            case BREAKING -> 3;
        };
    }

    static boolean isUp(StoryPhase from, StoryPhase to) {
        return rank(to) > rank(from) && rank(to) > rank(StoryPhase.NEW);
    }

    /** A story that slows down is not told, but it may pick up again. */
    static boolean isDown(StoryPhase from, StoryPhase to) {
        return rank(to) == 0 && rank(from) > 0;
    }
}
