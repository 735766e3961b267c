package dev.dateline.schemas.registry;

import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaLog.Proposal;
import java.util.List;
import java.util.Optional;
import org.apache.avro.Schema;

/**
 * A registry without a server: schemas live on the compacted topic {@code schemas}, and every process that reads it
 * comes to the same ids. Several processes may register at the same time.
 */
public final class EmbeddedSchemaRegistry implements SchemaRegistry {
    private final SchemaLog log;
    private final SchemaLedger ledger = new SchemaLedger();

    /** Creates the topic when it is missing; throws {@link RegistryUnavailable} when Kafka cannot be reached. */
    public EmbeddedSchemaRegistry(KafkaConnection kafka) {
        this(new KafkaSchemaLog(kafka));
    }

    EmbeddedSchemaRegistry(SchemaLog log) {
        this.log = log;
    }

    @Override
    public synchronized int register(String subject, Schema schema) {
        Optional<Version> known = findOrReadOn(subject, schema);
        if (known.isPresent()) {
            return known.get().id();
        }
        rejectIfIncompatible(subject, schema);
        log.append(new Proposal(subject, schema.toString()));
        readOn();
        Optional<Version> added = ledger.find(subject, schema);
        if (added.isEmpty()) {
            rejectIfIncompatible(subject, schema); // another writer was first
        }
        return added.map(Version::id)
                .orElseThrow(
                        () -> new RegistryUnavailable("The topic schemas lost a record of " + subject + ".", null));
    }

    @Override
    public synchronized Schema byId(int id) {
        Optional<Schema> known = ledger.byId(id);
        if (known.isEmpty()) {
            readOn();
            known = ledger.byId(id);
        }
        return known.orElseThrow(() -> new SchemaUnknown("Nobody registered a schema " + id + "."));
    }

    @Override
    public synchronized List<String> subjects() {
        readOn();
        return ledger.subjects();
    }

    @Override
    public synchronized List<Version> versions(String subject) {
        readOn();
        return ledger.versions(subject);
    }

    @Override
    public synchronized void close() {
        log.close();
    }

    private Optional<Version> findOrReadOn(String subject, Schema schema) {
        Optional<Version> known = ledger.find(subject, schema);
        if (known.isPresent()) {
            return known;
        }
        readOn();
        return ledger.find(subject, schema);
    }

    private void rejectIfIncompatible(String subject, Schema schema) {
        ledger.problem(subject, schema).ifPresent(reason -> {
            throw new SchemaRejected(reason);
        });
    }

    private void readOn() {
        log.readOn().forEach(ledger::apply);
    }
}
