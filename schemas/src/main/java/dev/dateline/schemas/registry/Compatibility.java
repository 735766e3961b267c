package dev.dateline.schemas.registry;

import dev.dateline.schemas.registry.SchemaRegistry.Version;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.Incompatibility;

/** BACKWARD_TRANSITIVE: readers of a new schema can read what was written with every earlier version. */
public final class Compatibility {
    /** The name of this level in the registry's REST interface. */
    public static final String LEVEL = "BACKWARD_TRANSITIVE";

    private Compatibility() {}

    /** Why readers of this schema could not read one of the earlier versions, in one sentence; empty if they can. */
    public static Optional<String> problem(Schema reader, List<Version> earlier) {
        return earlier.stream()
                .flatMap(version -> problem(reader, version).stream())
                .findFirst();
    }

    private static Optional<String> problem(Schema reader, Version writer) {
        var result = SchemaCompatibility.checkReaderWriterCompatibility(reader, writer.schema())
                .getResult();
        if (result.getIncompatibilities().isEmpty()) {
            return Optional.empty();
        }
        String reasons = result.getIncompatibilities().stream()
                .map(Compatibility::sentence)
                .distinct()
                .collect(Collectors.joining("; "));
        return Optional.of("Readers of the new schema could not read version " + writer.version() + " of "
                + writer.subject() + ": " + reasons + ".");
    }

    private static String sentence(Incompatibility found) {
        String reader = found.getReaderFragment().getType() == Schema.Type.RECORD
                ? " in " + found.getReaderFragment().getName()
                : "";
        return switch (found.getType()) {
            case READER_FIELD_MISSING_DEFAULT_VALUE ->
                "the new field " + found.getMessage() + reader + " has no default";
            case NAME_MISMATCH -> "the name changed (" + found.getMessage() + ")";
            case FIXED_SIZE_MISMATCH -> "the size of a fixed changed (" + found.getMessage() + ")";
            case MISSING_ENUM_SYMBOLS -> "enum symbols were removed: " + found.getMessage();
            case MISSING_UNION_BRANCH -> "a branch of a union is gone (" + found.getMessage() + ")";
            case TYPE_MISMATCH -> "the type at " + found.getLocation() + " changed (" + found.getMessage() + ")";
        };
    }
}
