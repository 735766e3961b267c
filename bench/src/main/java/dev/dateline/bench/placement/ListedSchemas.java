package dev.dateline.bench.placement;

import dev.dateline.schemas.registry.SchemaRegistry;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;

/** A registry in a list: ids are positions. */
public final class ListedSchemas implements SchemaRegistry {
    private final List<Version> versions = new ArrayList<>();

    @Override
    public synchronized int register(String subject, Schema schema) {
        for (Version version : versions) {
            if (version.schema().equals(schema)) {
                return version.id();
            }
        }
        versions.add(new Version(subject, 1, versions.size() + 1, schema));
        return versions.size();
    }

    @Override
    public synchronized Schema byId(int id) {
        return versions.get(id - 1).schema();
    }

    @Override
    public List<String> subjects() {
        return versions.stream().map(Version::subject).toList();
    }

    @Override
    public List<Version> versions(String subject) {
        return versions.stream().filter(v -> v.subject().equals(subject)).toList();
    }

    @Override
    public void close() {}
}
