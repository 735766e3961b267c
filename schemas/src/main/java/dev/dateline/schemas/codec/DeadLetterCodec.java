package dev.dateline.schemas.codec;

import dev.dateline.domain.item.DeadLetter;
import dev.dateline.domain.item.SourceId;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** What could not be read. */
public final class DeadLetterCodec extends AvroCodec<DeadLetter, dev.dateline.wire.DeadLetter> {
    public DeadLetterCodec() {
        super(dev.dateline.wire.DeadLetter.class);
    }

    @Override
    public dev.dateline.wire.DeadLetter toAvro(DeadLetter letter) {
        SourceId source = letter.source();
        var wire = new dev.dateline.wire.DeadLetter();
        wire.setOrigin(letter.origin());
        wire.setStage(letter.stage());
        wire.setReason(letter.reason());
        wire.setAt(letter.at());
        wire.setPayload(ByteBuffer.wrap(letter.payload()));
        wire.setPayloadSize(letter.payloadSize());
        wire.setSourceId(source == null ? null : source.value());
        return wire;
    }

    @Override
    public DeadLetter fromAvro(dev.dateline.wire.DeadLetter wire) {
        @Nullable String source = wire.getSourceId();
        return new DeadLetter(
                wire.getOrigin(),
                wire.getStage(),
                wire.getReason(),
                wire.getAt(),
                Bytes.of(wire.getPayload()),
                wire.getPayloadSize(),
                source == null ? null : new SourceId(source));
    }
}
