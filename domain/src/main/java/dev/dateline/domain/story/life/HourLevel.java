package dev.dateline.domain.story.life;

/**
 * What one hour of the week was like in a lane, over the weeks: sums over the stories that had a live report in it, of
 * their origins in that hour. A week that passes multiplies all three by 0.8, so about five weeks are remembered.
 *
 * @param hour 0 to 167, from Monday midnight UTC
 * @param week the newest week that is in it, counted from the Monday before 1970
 * @param stories how many stories
 * @param origins sum of their origins
 * @param squares sum of the squares of these
 */
public record HourLevel(int hour, long week, double stories, double origins, double squares) {
    private static final double KEPT = 0.8;

    static HourLevel nothing(int hour) {
        return new HourLevel(hour, Long.MIN_VALUE, 0, 0, 0);
    }

    /** A story's count of origins in this hour of that week went up to {@code origin}. */
    HourLevel counting(int origin, long ofWeek) {
        HourLevel now = in(ofWeek);
        double story = origin == 1 ? 1 : 0;
        return new HourLevel(hour, now.week, now.stories + story, now.origins + 1, now.squares + 2 * origin - 1);
    }

    private HourLevel in(long ofWeek) {
        if (ofWeek <= week) {
            return this;
        }
        double kept = week == Long.MIN_VALUE ? 0 : StrictMath.pow(KEPT, ofWeek - week);
        return new HourLevel(hour, ofWeek, kept * stories, kept * origins, kept * squares);
    }
}
