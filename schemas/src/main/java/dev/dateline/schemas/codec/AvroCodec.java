package dev.dateline.schemas.codec;

import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/** What codecs of generated classes share: the schema follows from the class. */
abstract class AvroCodec<D, A extends SpecificRecord> implements Codec<D, A> {
    private final Class<A> avroType;
    private final Schema schema;

    AvroCodec(Class<A> avroType) {
        this.avroType = avroType;
        this.schema = PlainSchema.of(avroType);
    }

    @Override
    public final Schema schema() {
        return schema;
    }

    @Override
    public final Class<A> avroType() {
        return avroType;
    }
}
