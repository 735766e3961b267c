package dev.dateline.schemas.registry;

import dev.dateline.schemas.registry.SchemaLog.Proposal;
import dev.dateline.schemas.registry.SchemaRegistry.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParseException;

/**
 * What follows from the proposals of the log, read in order: a pure state machine, so that every process that reads the
 * same log knows the same versions and ids. A proposal that is not compatible with the versions before it has no
 * effect; of two writers at once the first in the log wins and the second is judged against it.
 */
final class SchemaLedger {
    private final Map<String, List<Version>> subjects = new TreeMap<>();
    private final Map<Integer, Schema> ids = new HashMap<>();

    void apply(Proposal proposal) {
        try {
            Schema schema = new Schema.Parser().parse(proposal.schema());
            if (find(proposal.subject(), schema).isEmpty()
                    && problem(proposal.subject(), schema).isEmpty()) {
                add(proposal.subject(), schema);
            }
        } catch (SchemaParseException foreign) {
            // a record that somebody else wrote to the topic: no proposal of ours
        }
    }

    /** The version of the subject that equals the schema, documentation and defaults included. */
    Optional<Version> find(String subject, Schema schema) {
        String text = SchemaId.canonical(schema);
        return versions(subject).stream()
                .filter(version -> SchemaId.canonical(version.schema()).equals(text))
                .findFirst();
    }

    /** Why the schema cannot be the next version of the subject; empty if it can. */
    Optional<String> problem(String subject, Schema schema) {
        return Compatibility.problem(schema, versions(subject));
    }

    Optional<Schema> byId(int id) {
        return Optional.ofNullable(ids.get(id));
    }

    List<Version> versions(String subject) {
        return List.copyOf(subjects.getOrDefault(subject, List.of()));
    }

    List<String> subjects() {
        return List.copyOf(subjects.keySet());
    }

    private void add(String subject, Schema schema) {
        int id = freeId(schema);
        ids.put(id, schema);
        List<Version> versions = subjects.computeIfAbsent(subject, s -> new ArrayList<>());
        versions.add(new Version(subject, versions.size() + 1, id, schema));
    }

    private int freeId(Schema schema) {
        int id = SchemaId.of(schema);
        while (!SchemaId.canonical(ids.getOrDefault(id, schema)).equals(SchemaId.canonical(schema))) {
            id = id == Integer.MAX_VALUE ? 1 : id + 1;
        }
        return id;
    }
}
