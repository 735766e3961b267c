package dev.dateline.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryPhase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Time passes on a wire where nothing is reported any more. */
class StoryLifeOnTheWireTest extends OnTheWireTest {
    private static final String QUAKE = "Strong earthquake hits the port city of Arvela";
    private static final String QUAKE_LEAD =
            "A magnitude 6.8 earthquake struck Arvela early on Monday, killing at least 12 people, officials said.";

    @Test
    void aStoryBreaksFadesAndIsClosedThoughNothingComesAnyMore() {
        for (String outlet : new String[] {"post", "echo", "globe", "mail", "star"}) {
            wire.at("10:00").entry(outlet, "quake", QUAKE, inOtherOrder(QUAKE_LEAD, outlet));
        }
        assertThat(only(wire).phase()).isEqualTo(StoryPhase.BREAKING);

        wire.silentFor(Duration.ofHours(2));
        assertThat(only(wire).phase()).isEqualTo(StoryPhase.DEVELOPING);
        wire.silentFor(Duration.ofHours(5));
        assertThat(only(wire).phase()).isEqualTo(StoryPhase.FADING);
        wire.silentFor(Duration.ofHours(66));
        assertThat(only(wire).phase()).isEqualTo(StoryPhase.CLOSED);
        wire.silentFor(Duration.ofDays(8));

        assertThat(wire.stories()).isEmpty();
        assertThat(wire.events()).extracting(StoryEvent::sequence).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aLaneThatRemembersNothingGetsNoTicks() {
        wire.at("10:00").entry("post", "quake", QUAKE, QUAKE_LEAD);

        wire.silentFor(Duration.ofDays(8));
        assertThat(wire.ticks()).isNotEmpty();
        wire.silentFor(Duration.ofDays(1));

        assertThat(wire.ticks()).isEmpty();
    }

    /** The same news in other words: those of the same text in an order of the outlet's own. */
    private static String inOtherOrder(String text, String outlet) {
        List<String> words = new ArrayList<>(List.of(text.split(" ", -1)));
        Collections.shuffle(words, new Random(outlet.hashCode()));
        return String.join(" ", words);
    }

    private static Story only(FakeWire wire) {
        return wire.stories().values().iterator().next();
    }
}
