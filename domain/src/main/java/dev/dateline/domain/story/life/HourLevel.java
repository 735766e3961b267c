package dev.dateline.domain.story.life;

/**
 * What one hour of the week was like in a lane, over the weeks. A week that passes leaves 0.8 of what was, so about five
 * weeks are remembered.
 *
 * @param hour 0 to 167, from Monday midnight UTC
 * @param week the newest week that is in it, counted from the Monday before 1970
 * @param before what it was like in earlier weeks
 * @param during what it is like in that week: not yet what a story of this very hour is measured by
 */
public record HourLevel(int hour, long week, Sums before, Sums during) {
    private static final double KEPT = 0.8;

    /**
     * Sums over the stories that had a live report in the hour.
     *
     * @param stories how many stories
     * @param origins sum of their origins in the hour
     * @param squares sum of the squares of these
     */
    public record Sums(double stories, double origins, double squares) {
        static final Sums NOTHING = new Sums(0, 0, 0);

        Sums plus(Sums more) {
            return new Sums(stories + more.stories, origins + more.origins, squares + more.squares);
        }

        Sums times(double factor) {
            return new Sums(factor * stories, factor * origins, factor * squares);
        }
    }

    static HourLevel nothing(int hour) {
        return new HourLevel(hour, 0, Sums.NOTHING, Sums.NOTHING);
    }

    /** A story's count of origins in this hour of that week went up to {@code origin}. */
    HourLevel counting(int origin, long ofWeek) {
        Sums one = new Sums(origin == 1 ? 1 : 0, 1, 2 * origin - 1);
        return ofWeek > week
                ? new HourLevel(hour, ofWeek, until(ofWeek), one)
                : new HourLevel(hour, week, before, during.plus(one));
    }

    /** All that was before that week. */
    Sums until(long thatWeek) {
        return thatWeek > week ? before.plus(during).times(StrictMath.pow(KEPT, thatWeek - week)) : before;
    }

    /** All there is, that of the present week included. */
    Sums all() {
        return before.plus(during);
    }
}
