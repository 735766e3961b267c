package dev.dateline.schemas;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.data.TimeConversions.TimestampMillisConversion;
import org.apache.avro.specific.SpecificData;
import org.jspecify.annotations.Nullable;

/**
 * How Avro finds our generated classes. Avro loads no class that is not on a process-wide list of trusted ones; this
 * model trusts the classes of the wire by itself, for nobody else in the process.
 */
final class WireModel extends SpecificData {
    /** For readers: Avro's own code, which does not believe the lengths in damaged bytes. */
    static final WireModel READING = new WireModel(false);

    /** For writers: plain records are written by generated code, term counts twice as fast. */
    static final WireModel WRITING = new WireModel(true);

    private static final String NAMESPACE = "dev.dateline.wire";

    private final Map<String, Class<?>> classes = new ConcurrentHashMap<>();

    private WireModel(boolean generatedCode) {
        setCustomCoders(generatedCode);
        addLogicalTypeConversion(new TimestampMillisConversion());
    }

    @Override
    @SuppressWarnings("rawtypes") // as Avro declares it
    public @Nullable Class getClass(Schema schema) {
        return switch (schema.getType()) {
            case RECORD, ENUM, FIXED ->
                NAMESPACE.equals(schema.getNamespace())
                        ? classes.computeIfAbsent(schema.getFullName(), WireModel::load)
                        : super.getClass(schema);
            default -> super.getClass(schema);
        };
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException absent) {
            throw new IllegalArgumentException("there is no " + name + " in this version of Dateline", absent);
        }
    }
}
