package dev.dateline.schemas.codec;

import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/**
 * Turns a domain record into what travels, and back; for every value {@code fromAvro(toAvro(v)).equals(v)}.
 *
 * @param <D> the domain type
 * @param <A> the Avro type
 */
public interface Codec<D, A extends SpecificRecord> {
    A toAvro(D value);

    D fromAvro(A value);

    /** The schema that writers use. */
    Schema schema();

    /** The Avro class that readers get. */
    Class<A> avroType();
}
