package dev.dateline.domain.story.lane;

import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryEvent;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A story as it was, from its events alone. The log tells its reports, counts, headline, phase, redirect, who stood behind it
 * and what editors decided, and those come out as the story's own states had them. It does not tell whom the texts name and
 * how full they are: there are no mentions, the reports to read are the first of each origin, and velocity is reckoned as by
 * a lane that has learnt nothing. Tolls have the headline's numbers alone.
 */
public final class StoryAsOf {
    private StoryAsOf() {}

    /**
     * The story after its last event at or before this moment.
     *
     * @param events of one story from its first one on, in any order; later ones do not matter
     * @return empty when the story did not exist yet, or when its first event is not among these
     */
    public static Optional<Story> fold(List<StoryEvent> events, Instant at) {
        return fold(events.stream().filter(event -> !event.at().isAfter(at)).toList());
    }

    /**
     * The story after all of these events.
     *
     * @param events of one story from its first one on, in any order
     * @return empty when its first event is not among these
     */
    public static Optional<Story> fold(List<StoryEvent> events) {
        List<StoryEvent> told = events.stream()
                .sorted(Comparator.comparingLong(StoryEvent::sequence))
                .toList();
        if (told.isEmpty() || !(told.get(0).change() instanceof StoryChange.Opened)) {
            return Optional.empty();
        }
        Retelling retelling = new Retelling(told.get(0).lane());
        told.forEach(retelling::take);
        return Optional.of(retelling.story());
    }
}
