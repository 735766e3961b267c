package dev.dateline.streams.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.story.StaticTerms;
import dev.dateline.domain.story.lane.Lane;
import dev.dateline.domain.story.lane.LaneEntry;
import dev.dateline.domain.story.lane.LaneLimits;
import dev.dateline.domain.story.lane.LaneOutcome;
import dev.dateline.streams.story.InventedLog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Any sequence of joins, versions, corrections, withdrawals, merges, partings, moves, phases, restarts, other rules, follows
 * and mutes: each subscriber is told exactly what a model of readers expects, threads are numbered without a gap, no id comes
 * twice, and mutes hold. A sequence that fails is shortened before it is shown.
 */
class ToldOnceTest {
    private static final int STEPS = 45;
    private static final int SEQUENCES = 400;
    private static final int ENTRIES = 500;
    private static final LaneLimits TIGHT = new LaneLimits(Duration.ofHours(30), Duration.ofHours(10), 5);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyoneIsToldWhatTheyHaveNotBeenToldAndNothingElse(long seed) {
        LongStream.range(0, SEQUENCES).forEach(i -> {
            List<ToldStep> steps = steps(new Random(seed * 100_000 + i));
            Optional<String> failure = play(steps);
            if (failure.isPresent()) {
                List<ToldStep> few = shortened(steps);
                assertThat(play(few))
                        .as("seed %d, sequence %d: %s", seed, i, few)
                        .isEmpty();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void soItIsWithWhatARealLaneDoes(long seed) {
        Random random = new Random(seed);
        Lane lane = new Lane("en", StaticTerms.shippedFor("en"), TIGHT);
        ToldPlay play = new ToldPlay();
        int entry = 0;
        for (LaneEntry next : new InventedLog(seed).entries(ENTRIES)) {
            if (random.nextInt(10) == 0) {
                play.decide(step(random, 70));
            }
            LaneOutcome outcome = lane.take(next);
            assertThat(play.look(outcome))
                    .as("seed %d, entry %d", seed, entry++)
                    .isEmpty();
        }
    }

    @Test
    void theModelIsNotBlind() {
        List<ToldStep> steps = steps(new Random(5));
        long alerts = new ToldPlay().alertsAfter(steps);
        assertThat(alerts).isGreaterThan(10);
    }

    private static List<ToldStep> steps(Random random) {
        List<ToldStep> steps = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            steps.add(step(random, 0));
        }
        return steps;
    }

    private static ToldStep step(Random random, int from) {
        return new ToldStep(
                from + random.nextInt(100 - from), random.nextInt(1000), random.nextInt(1000), random.nextInt(1000));
    }

    private static Optional<String> play(List<ToldStep> steps) {
        return new ToldPlay().failureOf(steps);
    }

    /** As long as it still fails, without one step after the other. */
    private static List<ToldStep> shortened(List<ToldStep> failing) {
        List<ToldStep> steps = new ArrayList<>(failing);
        for (int i = steps.size() - 1; i >= 0; i--) {
            ToldStep step = steps.remove(i);
            if (play(steps).isEmpty()) {
                steps.add(i, step);
            }
        }
        return steps;
    }
}
