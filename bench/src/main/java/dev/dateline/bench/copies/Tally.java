package dev.dateline.bench.copies;

/**
 * How many copies were known.
 *
 * @param planted copies there were
 * @param known those that were told to be copies of what they copy
 * @param wrong texts that were told to be copies of what they do not copy
 */
record Tally(int planted, int known, int wrong) {
    Tally() {
        this(0, 0, 0);
    }

    Tally with(Tally more) {
        return new Tally(planted + more.planted, known + more.known, wrong + more.wrong);
    }

    double recall() {
        return planted == 0 ? 1 : (double) known / planted;
    }

    double precision() {
        return known + wrong == 0 ? 1 : (double) known / (known + wrong);
    }
}
