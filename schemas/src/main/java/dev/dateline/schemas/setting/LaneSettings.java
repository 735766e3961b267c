package dev.dateline.schemas.setting;

import dev.dateline.domain.story.lane.LaneLimits;
import java.time.Duration;
import java.util.List;

/** How much lanes remember: set once for all who place the log, the wire and back-tests. */
public final class LaneSettings {
    private static final Setting<Duration> HORIZON = Setting.duration(
            "story.horizon", Duration.ofDays(7), "How long a report takes part in placement after it was seen.");
    private static final Setting<Duration> CLOSING = Setting.duration(
            "story.closing", Duration.ofHours(72), "How long after its newest report a story is closed.");
    private static final Setting<Integer> LISTED =
            Setting.number("story.listed-reports", 50, "How many of its newest reports a story's state lists.");
    private static final Setting<Integer> CAPACITY = Setting.number(
                    "story.capacity",
                    100_000,
                    "How many reports a lane remembers at most; of more, the oldest are forgotten before story.horizon. A thousand"
                            + " take some 1.6 MB of heap.")
            .where(most -> most >= 1_000, "a number from 1000");

    /** All of them. */
    public static final List<Setting<?>> SETTINGS = List.of(HORIZON, CLOSING, LISTED, CAPACITY);

    private LaneSettings() {}

    /** Reads them. */
    public static LaneLimits from(Settings settings) {
        return new LaneLimits(
                settings.get(HORIZON), settings.get(CLOSING), settings.get(LISTED), settings.get(CAPACITY));
    }
}
