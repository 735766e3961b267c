package dev.dateline.app.command;

/** Ends a command with one sentence on standard error that says what to do. */
public final class CommandFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int exitCode;

    private CommandFailed(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    /** It could not be done. */
    public static CommandFailed because(String sentence) {
        return new CommandFailed(ExitCode.FAILED, sentence);
    }

    /** What was asked makes no sense. */
    public static CommandFailed usage(String sentence) {
        return new CommandFailed(ExitCode.USAGE, sentence);
    }

    /** It takes a choice that nobody made. */
    static CommandFailed undecided(String sentences) {
        return new CommandFailed(ExitCode.UNDECIDED, sentences);
    }

    /** Something that is needed does not answer. */
    public static CommandFailed unreachable(String sentence) {
        return new CommandFailed(ExitCode.UNREACHABLE, sentence);
    }

    int exitCode() {
        return exitCode;
    }
}
