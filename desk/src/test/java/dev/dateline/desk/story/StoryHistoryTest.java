package dev.dateline.desk.story;

import static dev.dateline.desk.News.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import org.junit.jupiter.api.Test;

class StoryHistoryTest {

    private final StoryHistory history = new StoryHistory(2);

    @Test
    void anEventThatComesTwiceIsKeptOnce() {
        history.add(closed("quake", 1));
        history.add(closed("quake", 1));
        assertThat(history.of(new StoryId("quake"))).containsExactly(closed("quake", 1));
    }

    @Test
    void onlyTheNewestEventsOfAStoryAreKept() {
        for (int i = 1; i <= StoryHistory.PER_STORY + 1; i++) {
            history.add(closed("quake", i));
        }
        assertThat(history.of(new StoryId("quake")))
                .hasSize(StoryHistory.PER_STORY)
                .startsWith(closed("quake", 2));
    }

    @Test
    void onlyTheStoriesOfTheNewestEventsAreKept() {
        history.add(closed("a", 1));
        history.add(closed("b", 1));
        history.add(closed("a", 2));
        history.add(closed("c", 1));
        assertThat(history.of(new StoryId("b"))).isEmpty();
        assertThat(history.of(new StoryId("a"))).hasSize(2);
    }

    private static StoryEvent closed(String story, long sequence) {
        return new StoryEvent(new StoryId(story), sequence, NOON, "en", new StoryChange.Closed());
    }
}
