package dev.dateline.schemas.codec;

import org.apache.avro.specific.SpecificRecord;

/** A topic that carries the generated class itself, because the domain has no noun for it yet. */
public final class WireCodec<A extends SpecificRecord> extends AvroCodec<A, A> {
    public WireCodec(Class<A> avroType) {
        super(avroType);
    }

    @Override
    public A toAvro(A value) {
        return value;
    }

    @Override
    public A fromAvro(A value) {
        return value;
    }
}
