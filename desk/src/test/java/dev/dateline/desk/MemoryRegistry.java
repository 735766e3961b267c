package dev.dateline.desk;

import dev.dateline.schemas.registry.SchemaRegistry;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;

/** A registry in memory that takes everything. */
public final class MemoryRegistry implements SchemaRegistry {

    private final List<Version> versions = new ArrayList<>();

    @Override
    public int register(String subject, Schema schema) {
        int id = versions.size() + 1;
        versions.add(new Version(subject, versions(subject).size() + 1, id, schema));
        return id;
    }

    @Override
    public Schema byId(int id) {
        return versions.stream()
                .filter(version -> version.id() == id)
                .findFirst()
                .orElseThrow(() -> new SchemaUnknown("no schema " + id))
                .schema();
    }

    @Override
    public List<String> subjects() {
        return versions.stream().map(Version::subject).distinct().sorted().toList();
    }

    @Override
    public List<Version> versions(String subject) {
        return versions.stream()
                .filter(version -> version.subject().equals(subject))
                .toList();
    }

    @Override
    public void close() {}
}
