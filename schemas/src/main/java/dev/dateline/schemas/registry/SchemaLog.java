package dev.dateline.schemas.registry;

import java.util.function.Consumer;

/**
 * Where the embedded registry keeps what was proposed: an append-only log that several processes share, in one order
 * for all of them. Methods block, and throw {@link RegistryUnavailable} when the log cannot be reached. Not for several
 * threads at once.
 */
interface SchemaLog extends AutoCloseable {

    /** Adds a proposal; returns when it will not be lost. */
    void append(Proposal proposal);

    /** Hands over what was added since the last call, oldest first: at least everything whose append had returned. */
    void readOn(Consumer<Proposal> reader);

    @Override
    void close();

    /** A schema that somebody wants to be the next version of a subject, as JSON. */
    record Proposal(String subject, String schema) {}
}
