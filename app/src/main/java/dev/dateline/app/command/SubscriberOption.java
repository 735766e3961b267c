package dev.dateline.app.command;

import picocli.CommandLine.Option;

/** Whose rules, channels and the like a command is about. */
final class SubscriberOption {
    @Option(names = "--subscriber", required = true, paramLabel = "ID", description = "The subscriber: who is told.")
    @SuppressWarnings("NullAway.Init")
    private String id;

    /** As it was given. */
    String id() {
        return id;
    }
}
