package dev.dateline.schemas.codec;

import dev.dateline.domain.article.Origin;
import dev.dateline.wire.OriginEvidence;
import dev.dateline.wire.OriginKind;
import dev.dateline.wire.OriginPlace;
import dev.dateline.wire.OriginSign;
import org.jspecify.annotations.Nullable;

/** Origins, a part of articles. */
final class OriginCodec {
    private OriginCodec() {}

    static dev.dateline.wire.@Nullable Origin toAvro(@Nullable Origin origin) {
        return origin == null
                ? null
                : new dev.dateline.wire.Origin(
                        OriginKind.valueOf(origin.kind().name()),
                        origin.id(),
                        origin.name(),
                        origin.confidence(),
                        origin.evidence().stream().map(OriginCodec::evidence).toList());
    }

    static @Nullable Origin fromAvro(dev.dateline.wire.@Nullable Origin wire) {
        return wire == null
                ? null
                : new Origin(
                        Origin.Kind.valueOf(wire.getKind().name()),
                        wire.getId(),
                        wire.getName(),
                        wire.getConfidence(),
                        wire.getEvidence().stream().map(OriginCodec::evidence).toList());
    }

    private static OriginEvidence evidence(Origin.Evidence evidence) {
        return new OriginEvidence(
                OriginSign.valueOf(evidence.sign().name()),
                OriginPlace.valueOf(evidence.place().name()),
                evidence.text(),
                evidence.publisher());
    }

    private static Origin.Evidence evidence(OriginEvidence wire) {
        return new Origin.Evidence(
                Origin.Sign.valueOf(wire.getSign().name()),
                Origin.Place.valueOf(wire.getPlace().name()),
                wire.getText(),
                wire.getPublisher());
    }
}
