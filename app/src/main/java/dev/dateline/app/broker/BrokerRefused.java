package dev.dateline.app.broker;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The embedded broker cannot start or go on; the message is one sentence that says what to do. */
public final class BrokerRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String ELSEWHERE = ", or give another directory with --data-dir.";

    /** What stands in the way. */
    public enum Reason {
        PORT_IN_USE,
        HOST_UNKNOWN,
        DIRECTORY_IN_USE,
        DIRECTORY_FULL,
        DIRECTORY_READ_ONLY,
        NOT_A_DIRECTORY,
        OTHER_VERSION,
        FAILED
    }

    private final Reason reason;

    private BrokerRefused(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    static BrokerRefused portInUse(String host, int port, String flag) {
        return new BrokerRefused(
                Reason.PORT_IN_USE,
                "Port " + port + " on " + host + " is in use: stop what listens there, or choose another port with "
                        + flag + ".",
                null);
    }

    static BrokerRefused hostUnknown(String host) {
        return new BrokerRefused(
                Reason.HOST_UNKNOWN,
                "The address " + host + " is not one of this machine: choose another with --set broker.host=….",
                null);
    }

    static BrokerRefused directoryInUse(Path directory, String holder) {
        return new BrokerRefused(
                Reason.DIRECTORY_IN_USE,
                "The data directory " + directory + " is in use by another running Dateline" + holder
                        + ": stop that one" + ELSEWHERE,
                null);
    }

    static BrokerRefused directoryFull(Path directory, long freeMiB, long neededMiB) {
        return new BrokerRefused(
                Reason.DIRECTORY_FULL,
                "The disk of the data directory " + directory + " is full (" + freeMiB + " MiB free, " + neededMiB
                        + " MiB needed): free some space" + ELSEWHERE,
                null);
    }

    static BrokerRefused readOnly(Path directory, @Nullable Throwable cause) {
        return new BrokerRefused(
                Reason.DIRECTORY_READ_ONLY,
                "The data directory " + directory + " cannot be written: make it writable for this user" + ELSEWHERE,
                cause);
    }

    static BrokerRefused notADirectory(Path directory) {
        return new BrokerRefused(
                Reason.NOT_A_DIRECTORY,
                "The data directory " + directory + " is a file, or lies below one: move that file" + ELSEWHERE,
                null);
    }

    static BrokerRefused otherVersion(Path directory, String found) {
        return new BrokerRefused(
                Reason.OTHER_VERSION,
                "The data directory " + directory + " was written by another version (" + found
                        + "): start it with the version that wrote it" + ELSEWHERE,
                null);
    }

    static BrokerRefused newerFormat(Path directory, String found, int known) {
        return new BrokerRefused(
                Reason.OTHER_VERSION,
                "The data directory " + directory + " was written by a newer Dateline (format " + found
                        + ", this one knows " + known + "): start it with that one" + ELSEWHERE,
                null);
    }

    static BrokerRefused failed(String what, @Nullable Throwable cause) {
        return new BrokerRefused(Reason.FAILED, what, cause);
    }
}
