package dev.dateline.bench.polling.manners;

/**
 * One polite behaviour and how it is examined.
 *
 * @param row which of the behaviours, with a letter for its parts
 * @param asked what is asked of a fetcher, in one line
 * @param examination how it is seen
 */
record Behaviour(String row, String asked, Examination examination) {

    /** Lets a fetcher work on a stage and judges what the origin saw. */
    @FunctionalInterface
    interface Examination {
        Verdict on(Stage stage) throws Exception;
    }

    /** The row's number without its letter. */
    int number() {
        return Integer.parseInt(row.replaceAll("\\D", ""));
    }

    @Override
    public String toString() {
        return row + " " + asked;
    }
}
