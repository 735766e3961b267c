package dev.dateline.schemas.registry;

import java.util.List;
import org.apache.avro.Schema;

/**
 * Where writers leave the schemas that readers need; the semantics are those of the registry interface that the
 * Kafka world shares. All methods block and may be called from any thread.
 */
public interface SchemaRegistry extends AutoCloseable {

    /**
     * Makes the schema known under the subject and returns its id; the same schema always gives the same id.
     *
     * @throws SchemaRejected when it is not compatible with the subject's earlier versions
     */
    int register(String subject, Schema schema);

    /**
     * The schema with this id.
     *
     * @throws SchemaUnknown when no such id was ever registered
     */
    Schema byId(int id);

    /** All subjects, sorted. */
    List<String> subjects();

    /** The versions of a subject, oldest first; empty when there is no such subject. */
    List<Version> versions(String subject);

    @Override
    void close();

    /** One version of a subject: numbers start at 1. */
    record Version(String subject, int version, int id, Schema schema) {}

    /** The schema would break readers or writers of earlier versions. */
    final class SchemaRejected extends RuntimeException {
        private static final long serialVersionUID = 1;

        public SchemaRejected(String message) {
            super(message);
        }
    }

    /** Nobody registered this schema. */
    final class SchemaUnknown extends RuntimeException {
        private static final long serialVersionUID = 1;

        public SchemaUnknown(String message) {
            super(message);
        }
    }
}
