package dev.dateline.desk.wire;

/**
 * How far the desk has read.
 *
 * @param connected whether a broker answers
 * @param caughtUp whether everything was read that stood on the topics when the desk started
 * @param lag records on the topics that are not yet read
 */
public record WireProgress(boolean connected, boolean caughtUp, long lag) {

    /** Before the first answer. */
    public static final WireProgress WAITING = new WireProgress(false, false, 0);
}
