package dev.dateline.bench.fire.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.story.StaticTerms;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.lane.Clusterer;
import dev.dateline.domain.story.lane.CorpusArticle;
import dev.dateline.domain.story.lane.LaneLimits;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HappeningTest {
    private static final int EVENTS = 400;
    private static final Instant BEGIN = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void whenNothingGoesWrongEachEventIsOneStoryAndEachStoryOneEvent() {
        Clusterer clusterer = new Clusterer(StaticTerms::shippedFor, LaneLimits.standard(), System::nanoTime);
        for (int event = 0; event < EVENTS; event++) {
            Happening happening = Happening.of(event);
            for (int outlet = 0; outlet <= event % 3; outlet++) {
                clusterer.add(article(happening, (event + outlet) % Press.OUTLETS));
            }
        }
        Map<String, Set<StoryId>> stories = new HashMap<>();
        Map<StoryId, Set<String>> events = new HashMap<>();
        clusterer.stories().forEach((article, story) -> {
            String event = article.replaceFirst("/.*", "");
            stories.computeIfAbsent(event, any -> new HashSet<>()).add(story);
            events.computeIfAbsent(story, any -> new HashSet<>()).add(event);
        });
        assertThat(stories.values()).hasSize(EVENTS).allMatch(one -> one.size() == 1);
        assertThat(events.values()).hasSize(EVENTS).allMatch(one -> one.size() == 1);
    }

    @Test
    void noTwoEventsHaveTheirPlaceInCommon() {
        Set<String> places = new HashSet<>();
        for (int event = 0; event < 10 * EVENTS; event++) {
            assertThat(places.add(Happening.of(event).place())).isTrue();
        }
    }

    private static CorpusArticle article(Happening happening, int outlet) {
        return new CorpusArticle(
                happening.number() + "/" + outlet,
                "en",
                BEGIN.plusSeconds(2L * happening.number()),
                "outlet-" + outlet,
                happening.headline(outlet),
                String.join("\n", happening.text(outlet)));
    }
}
