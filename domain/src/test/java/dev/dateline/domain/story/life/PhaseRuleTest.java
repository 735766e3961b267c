package dev.dateline.domain.story.life;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.story.StoryPhase;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of transitions: every way from one phase to another, and what is not enough for it. */
class PhaseRuleTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    @ParameterizedTest(
            name = "{0} since {1} min, {2} origins, {3} in the hour, velocity {4}, begun {5} h, moved {6} h ago: {7}")
    @CsvSource(textBlock = """
        # phase,    since, origins, hour, velocity, begun, moved, next
        NEW,            5,       1,    1,      0.0,     1,     0, NEW
        NEW,         3000,       1,    0,      0.0,    50,    50, NEW
        NEW,            5,       2,    2,      0.7,     1,     0, DEVELOPING
        NEW,            5,       4,    4,      2.5,     1,     0, BREAKING
        NEW,            5,       2,    0,      0.0,    30,    20, FADING
        NEW,            5,       2,    2,      0.7,    30,     0, SUSTAINED
        DEVELOPING,     5,       4,    4,      2.0,     2,     0, BREAKING
        DEVELOPING,     5,       4,    4,      1.9,     2,     0, DEVELOPING
        DEVELOPING,     5,       2,    2,      9.0,     2,     0, DEVELOPING
        DEVELOPING,   500,       4,    0,      0.0,     9,     5, DEVELOPING
        DEVELOPING,   500,       4,    0,      0.0,     9,     6, FADING
        DEVELOPING,   500,       4,    1,      0.0,    24,     0, SUSTAINED
        DEVELOPING,   500,       4,    1,      0.0,    23,     0, DEVELOPING
        BREAKING,      10,       5,    1,      0.0,     2,     0, BREAKING
        BREAKING,      30,       5,    1,      0.0,     2,     0, DEVELOPING
        BREAKING,      90,       5,    2,      0.5,     2,     0, BREAKING
        BREAKING,      90,       5,    2,      0.4,    30,     0, SUSTAINED
        BREAKING,     900,       5,    0,      0.0,    30,     7, FADING
        SUSTAINED,    500,       9,    0,      0.0,    40,    11, SUSTAINED
        SUSTAINED,    500,       9,    0,      0.0,    40,    12, FADING
        SUSTAINED,    500,       9,    6,      3.0,    40,     0, BREAKING
        SUSTAINED,    500,       9,    6,      2.9,    40,     0, SUSTAINED
        FADING,       500,       9,    1,      0.0,    40,     0, FADING
        FADING,       500,       9,    2,      0.7,    40,     0, SUSTAINED
        FADING,       500,       9,    2,      0.7,    10,     0, DEVELOPING
        FADING,       500,       9,    6,      3.0,    40,     0, BREAKING
        CLOSED,       500,       9,    6,      3.0,    40,     0, CLOSED
        """)
    void thePhaseFollowsFromWhatIsKnown(
            StoryPhase phase,
            int sinceMinutes,
            int origins,
            int lastHour,
            double velocity,
            int begunHours,
            int movedHours,
            StoryPhase next) {
        Vitals story = new Vitals(
                phase,
                NOW.minus(Duration.ofMinutes(sinceMinutes)),
                origins,
                lastHour,
                velocity,
                NOW.minus(Duration.ofHours(begunHours)),
                NOW.minus(Duration.ofHours(movedHours)),
                NOW);

        assertThat(PhaseRule.next(story)).isEqualTo(next);
    }
}
