package dev.dateline.schemas.release;

import dev.dateline.schemas.Topic;
import dev.dateline.schemas.registry.SchemaRegistry.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;

/** The folder of schemas as they were released: {@code <subject>/v1.avsc}, {@code v2.avsc} and so on. */
record ReleasedSchemas(Path folder) {

    /** The folder of this repository. */
    static ReleasedSchemas ofThisRepository() {
        return new ReleasedSchemas(Path.of(System.getProperty("basedir", ""), "src", "main", "released"));
    }

    /** All versions, oldest first. */
    List<Version> of(Topic<?> topic) {
        List<Version> versions = new ArrayList<>();
        for (int number = 1; Files.exists(file(topic, number)); number++) {
            versions.add(new Version(topic.subject(), number, 0, read(file(topic, number))));
        }
        return versions;
    }

    /** Writes the schema as it is now over the newest version, for a version that nobody uses yet. */
    void writeAgain(Topic<?> topic) throws IOException {
        write(topic, Math.max(1, of(topic).size()));
    }

    /** Writes the schema as it is now as the next version, if it differs from the newest. */
    void writeNext(Topic<?> topic) throws IOException {
        List<Version> versions = of(topic);
        if (versions.isEmpty() || !isNewest(topic)) {
            write(topic, versions.size() + 1);
        }
    }

    /** Whether the newest version is the schema as it is now. */
    boolean isNewest(Topic<?> topic) {
        List<Version> versions = of(topic);
        return !versions.isEmpty()
                && versions.get(versions.size() - 1)
                        .schema()
                        .toString()
                        .equals(topic.codec().schema().toString());
    }

    private void write(Topic<?> topic, int number) throws IOException {
        Files.createDirectories(file(topic, number).getParent());
        Files.writeString(file(topic, number), topic.codec().schema().toString(true) + "\n");
    }

    private Path file(Topic<?> topic, int number) {
        return folder.resolve(topic.subject()).resolve("v" + number + ".avsc");
    }

    private static Schema read(Path file) {
        try {
            return new Schema.Parser().parse(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
