package dev.dateline.schemas.registry;

import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaLog.Proposal;
import java.util.List;
import java.util.Optional;
import org.apache.avro.Schema;

/**
 * A registry without a server: schemas live on the compacted topic {@code schemas}, and every process that reads it
 * comes to the same versions and ids. Several processes may register at the same time. What was registered before a
 * call began is seen by it, whichever process registered it. While Kafka is away, known schemas are still answered from
 * memory, and everything else throws {@link RegistryUnavailable}.
 */
public final class EmbeddedSchemaRegistry implements SchemaRegistry {
    private final SchemaLog log;
    private final SchemaLedger ledger = new SchemaLedger();

    /**
     * Creates the topic when it is missing, with as many copies as the brokers make unless told.
     *
     * @throws RegistryUnavailable when Kafka cannot be reached
     */
    public EmbeddedSchemaRegistry(KafkaConnection kafka) {
        this(new KafkaSchemaLog(kafka, Optional.empty()));
    }

    /** The same, with this number of copies of the topic. */
    public EmbeddedSchemaRegistry(KafkaConnection kafka, short replication) {
        this(new KafkaSchemaLog(kafka, Optional.of(replication)));
    }

    EmbeddedSchemaRegistry(SchemaLog log) {
        this.log = log;
    }

    @Override
    public synchronized int register(String subject, Schema schema) {
        return find(subject, schema).orElseGet(() -> add(subject, schema)).id();
    }

    @Override
    public synchronized Schema byId(int id) {
        Optional<Schema> known = ledger.byId(id);
        if (known.isEmpty()) {
            readOn();
            known = ledger.byId(id);
        }
        return known.orElseThrow(() -> new SchemaUnknown("Nobody registered a schema with id " + id + "."));
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

    private Optional<Version> find(String subject, Schema schema) {
        Optional<Version> known = ledger.find(subject, schema);
        if (known.isPresent()) {
            return known;
        }
        readOn();
        return ledger.find(subject, schema);
    }

    private Version add(String subject, Schema schema) {
        rejectIfIncompatible(subject, schema);
        log.append(new Proposal(subject, schema.toString()));
        readOn();
        return ledger.find(subject, schema).orElseThrow(() -> lost(subject, schema));
    }

    /** Our proposal had no effect: another process was a moment earlier with a schema that ours does not follow. */
    private RuntimeException lost(String subject, Schema schema) {
        rejectIfIncompatible(subject, schema);
        return new RegistryUnavailable("The topic schemas lost a record of " + subject + ".", null);
    }

    private void rejectIfIncompatible(String subject, Schema schema) {
        ledger.problem(subject, schema).ifPresent(reason -> {
            throw new SchemaRejected(reason);
        });
    }

    private void readOn() {
        log.readOn(ledger::apply);
    }
}
