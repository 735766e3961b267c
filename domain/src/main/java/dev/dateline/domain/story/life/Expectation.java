package dev.dateline.domain.story.life;

/**
 * How many origins a story has in an hour, as a rule.
 *
 * @param mean on average
 * @param deviation standard deviation; at least that of a Poisson distribution
 */
record Expectation(double mean, double deviation) {

    /** By how many standard deviations a count exceeds what is expected, to two digits; 0 if it doesn't. */
    double excess(int origins) {
        return Math.max(0, Math.rint(100 * (origins - mean) / deviation) / 100);
    }
}
