package dev.dateline.domain.story.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a lane has learnt to expect of a story in each hour of the week, while it streams: 168 times three sums, however
 * long it runs. An hour's mean and variance are drawn towards those of the whole week as if 50 stories had been like it,
 * and the week's towards 1.25 origins with a variance of 1: that is what a lane expects that has learnt nothing yet.
 */
public final class WeekBaseline {
    private static final int HOURS = 168;
    private static final long SECONDS = 3_600;
    /** 1 January 1970 was a Thursday. */
    private static final long MONDAY = 72;

    private static final double BELIEF = 50;
    private static final double MEAN = 1.25;
    private static final HourLevel.Sums PRIOR = new HourLevel.Sums(1, MEAN, 1 + MEAN * MEAN).times(BELIEF);
    /** One story that all the world reports must not be what the next ones are measured by. */
    private static final int MOST = 20;

    private final HourLevel[] levels = new HourLevel[HOURS];
    private final Set<Integer> changed = new LinkedHashSet<>();

    /** What the hour looked at last lets expect, which nothing within that hour changes. */
    private @Nullable Expectation expected;

    private long expectedHour;

    public WeekBaseline() {
        Arrays.setAll(levels, HourLevel::nothing);
    }

    /** Takes up what another one had learnt. */
    public void restore(List<HourLevel> learnt) {
        learnt.forEach(level -> levels[level.hour()] = level);
        expected = null;
    }

    /** A story's origins in the present hour came to this number. */
    public void note(Instant at, int origins) {
        if (origins <= MOST) {
            if (sinceMonday(at) != expectedHour) {
                expected = null;
            }
            int hour = hourOfWeek(at);
            levels[hour] = levels[hour].counting(origins, week(at));
            changed.add(hour);
        }
    }

    /** What was learnt since the last call. */
    public List<HourLevel> learnt() {
        List<HourLevel> learnt = new ArrayList<>();
        changed.forEach(hour -> learnt.add(levels[hour]));
        changed.clear();
        return learnt;
    }

    /** What this hour of the week lets expect of a story, by all that was before this hour. */
    Expectation at(Instant moment) {
        Expectation known = expected;
        if (known == null || sinceMonday(moment) != expectedHour) {
            known = reckon(moment);
            expected = known;
            expectedHour = sinceMonday(moment);
        }
        return known;
    }

    private Expectation reckon(Instant moment) {
        int present = hourOfWeek(moment);
        HourLevel.Sums hour = levels[present].until(week(moment));
        HourLevel.Sums all = PRIOR;
        for (HourLevel level : levels) {
            all = all.plus(level.hour() == present ? hour : level.all());
        }
        HourLevel.Sums drawn = hour.plus(all.times(BELIEF / all.stories()));
        double mean = drawn.origins() / drawn.stories();
        double square = drawn.squares() / drawn.stories();
        return new Expectation(mean, Math.sqrt(Math.max(mean, square - mean * mean)));
    }

    /** When the hour that holds this moment began. */
    static Instant hourOf(Instant moment) {
        return Instant.ofEpochSecond(Math.floorDiv(moment.getEpochSecond(), SECONDS) * SECONDS);
    }

    private static int hourOfWeek(Instant moment) {
        return (int) Math.floorMod(sinceMonday(moment), (long) HOURS);
    }

    private static long week(Instant moment) {
        return Math.floorDiv(sinceMonday(moment), (long) HOURS);
    }

    private static long sinceMonday(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), SECONDS) + MONDAY;
    }
}
