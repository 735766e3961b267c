package dev.dateline.schemas.registry;

import java.util.List;

/**
 * Where the embedded registry keeps what was proposed: an append-only log that several processes share, in one order
 * for all of them. Methods block, and throw {@link RegistryUnavailable} when the log cannot be reached.
 */
interface SchemaLog extends AutoCloseable {

    /** Adds a proposal; returns when it will not be lost. */
    void append(Proposal proposal);

    /** What was added since the last call, oldest first: at least everything whose append had returned. */
    List<Proposal> readOn();

    @Override
    void close();

    /** A schema that somebody wants to be the next version of a subject, as JSON. */
    record Proposal(String subject, String schema) {}
}
