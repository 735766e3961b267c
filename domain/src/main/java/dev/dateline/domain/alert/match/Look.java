package dev.dateline.domain.alert.match;

import java.util.List;

/** A check that looks for words and can tell where they stand. */
sealed interface Look extends Check permits TermLook, PrefixLook, PhraseLook, ValueLook, AnyLook {

    /** Where in the story it stands. */
    List<Span> spans(StoryText story);

    @Override
    default boolean holds(StoryText story) {
        return !spans(story).isEmpty();
    }
}
