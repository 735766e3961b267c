package dev.dateline.schemas.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** A log in memory that several registries share, each with its own place in it. */
public final class MemorySchemaLog implements SchemaLog {
    private final List<Proposal> proposals;
    private int position;

    public MemorySchemaLog() {
        this(Collections.synchronizedList(new ArrayList<>()));
    }

    private MemorySchemaLog(List<Proposal> proposals) {
        this.proposals = proposals;
    }

    /** A registry that no other knows of. */
    public static SchemaRegistry registry() {
        return new EmbeddedSchemaRegistry(new MemorySchemaLog());
    }

    /** The same log, read from its beginning by another process. */
    MemorySchemaLog another() {
        return new MemorySchemaLog(proposals);
    }

    @Override
    public void append(Proposal proposal) {
        proposals.add(proposal);
    }

    @Override
    public void readOn(Consumer<Proposal> reader) {
        int end = proposals.size();
        while (position < end) {
            reader.accept(proposals.get(position++));
        }
    }

    @Override
    public void close() {}
}
