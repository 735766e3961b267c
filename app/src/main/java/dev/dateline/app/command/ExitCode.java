package dev.dateline.app.command;

/** What a command tells the shell. */
public final class ExitCode {
    /** All is well. */
    public static final int OK = 0;
    /** It could not be done; one sentence on standard error says why. */
    public static final int FAILED = 1;
    /** The command line or a setting is wrong. */
    public static final int USAGE = 2;
    /** Kafka, the registry or a source cannot be reached. */
    public static final int UNREACHABLE = 3;
    /** Nothing was done: it takes a choice, and nobody made it. */
    public static final int UNDECIDED = 4;
    /** Stopped by the user. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}
