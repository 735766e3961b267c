package dev.dateline.desk.archive;

/**
 * How complete the archive is.
 *
 * @param phase what it is doing
 * @param sentence the same for readers; empty while all is well
 * @param read records read of those that stood on the topics when the desk started
 * @param toRead how many those are
 */
public record ArchiveState(Phase phase, String sentence, long read, long toRead) {

    /** There is none. */
    public static final ArchiveState OFF = new ArchiveState(Phase.OFF, "", 0, 0);

    /** What an archive is doing. */
    public enum Phase {
        /** There is none. */
        OFF,
        /** It reads what stood on the topics when the desk started. */
        FILLING,
        /** It has everything, and follows. */
        READY,
        /** It cannot write, for want of room as a rule; what it has can be asked for. */
        STUCK
    }

    /** Whether everything is in it that stood on the topics when the desk started. */
    public boolean isComplete() {
        return phase == Phase.READY;
    }

    /** How far it is, 0 to 100. */
    public int percent() {
        return toRead <= 0 ? (isComplete() ? 100 : 0) : (int) Math.min(100, 100 * read / toRead);
    }
}
