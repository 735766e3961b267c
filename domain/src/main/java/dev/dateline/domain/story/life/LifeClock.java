package dev.dateline.domain.story.life;

import dev.dateline.domain.story.StoryPhase;
import java.time.Instant;

/** A lane's time with what it lets expect: tells how fast a story moves and in which phase that puts it. */
public final class LifeClock {
    private final WeekBaseline baseline;
    private Instant now = Instant.EPOCH;

    public LifeClock(WeekBaseline baseline) {
        this.baseline = baseline;
    }

    /** The lane's time has come this far. */
    public void set(Instant time) {
        now = time;
    }

    public Instant now() {
        return now;
    }

    /** By how much the origins of the last hour exceed what this hour of the week lets expect. */
    public double velocity(LastHour lastHour) {
        return lastHour.origins() < 2 ? 0 : baseline.at(now).excess(lastHour.origins());
    }

    /** The phase of a story of which this is known. */
    public StoryPhase phase(Vitals story) {
        return PhaseRule.next(story);
    }

    /** Lets the baseline learn from a live text whose origin was not yet seen in its story in this hour of the clock. */
    public void note(Voice voice, LastHour before, LastHour after) {
        Instant hour = WeekBaseline.hourOf(now);
        boolean fresh = voice.standing() == Voice.Standing.LIVE
                && !voice.seenAt().isBefore(hour)
                && !before.has(voice.origin().id(), hour);
        if (fresh) {
            baseline.note(now, after.originsSince(hour));
        }
    }
}
