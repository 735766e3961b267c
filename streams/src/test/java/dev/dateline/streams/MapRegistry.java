package dev.dateline.streams;

import dev.dateline.schemas.registry.SchemaRegistry;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;

/** A registry in a list: ids are positions. */
public final class MapRegistry implements SchemaRegistry {
    private final List<Version> registered = new ArrayList<>();

    @Override
    public synchronized int register(String subject, Schema schema) {
        for (Version version : registered) {
            if (version.schema().equals(schema)) {
                return version.id();
            }
        }
        registered.add(new Version(subject, 1, registered.size() + 1, schema));
        return registered.size();
    }

    @Override
    public synchronized Schema byId(int id) {
        if (id < 1 || id > registered.size()) {
            throw new SchemaUnknown("no schema " + id);
        }
        return registered.get(id - 1).schema();
    }

    @Override
    public List<String> subjects() {
        return registered.stream().map(Version::subject).sorted().toList();
    }

    @Override
    public List<Version> versions(String subject) {
        return registered.stream().filter(v -> v.subject().equals(subject)).toList();
    }

    @Override
    public void close() {}
}
