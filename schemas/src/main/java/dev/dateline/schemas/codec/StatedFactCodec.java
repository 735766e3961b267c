package dev.dateline.schemas.codec;

import dev.dateline.domain.claim.conflict.Stated;
import dev.dateline.domain.claim.testimony.StatedFact;
import java.util.Set;

/** Facts with their words. */
final class StatedFactCodec {
    private StatedFactCodec() {}

    static dev.dateline.wire.StatedFact toAvro(StatedFact fact) {
        Stated stated = fact.stated();
        var wire = new dev.dateline.wire.StatedFact();
        wire.setWords(fact.words());
        wire.setSentence(fact.sentence());
        wire.setSpan(SpanCodec.toAvro(stated.fact().span()));
        wire.setSentenceSpan(SpanCodec.toAvro(stated.sentence()));
        wire.setContext(stated.context().stream().sorted().toList());
        wire.setSpeaker(stated.speaker());
        wire.setFact(FactCodec.toAvro(stated.fact()));
        return wire;
    }

    static StatedFact fromAvro(dev.dateline.wire.StatedFact wire) {
        var stated = new Stated(
                FactCodec.fromAvro(wire.getFact(), SpanCodec.fromAvro(wire.getSpan())),
                SpanCodec.fromAvro(wire.getSentenceSpan()),
                Set.copyOf(wire.getContext()),
                wire.getSpeaker());
        return new StatedFact(stated, wire.getWords(), wire.getSentence());
    }
}
