package dev.dateline.schemas.codec;

import dev.dateline.domain.claim.fact.Toll;
import dev.dateline.domain.claim.testimony.Testimony;
import org.jspecify.annotations.Nullable;

/** Who says what in a report; where nothing is known no record is needed. */
final class TestimonyCodec {
    private TestimonyCodec() {}

    static dev.dateline.wire.@Nullable Testimony toAvro(Testimony testimony) {
        return testimony.equals(Testimony.NONE)
                ? null
                : new dev.dateline.wire.Testimony(
                        testimony.claims().stream().map(SaidClaimCodec::toAvro).toList(),
                        testimony.facts().stream().map(StatedFactCodec::toAvro).toList(),
                        testimony.origins(),
                        toAvro(testimony.toll()));
    }

    static Testimony fromAvro(dev.dateline.wire.@Nullable Testimony wire) {
        return wire == null
                ? Testimony.NONE
                : new Testimony(
                        wire.getClaims().stream().map(SaidClaimCodec::fromAvro).toList(),
                        wire.getFacts().stream().map(StatedFactCodec::fromAvro).toList(),
                        wire.getOrigins(),
                        fromAvro(wire.getToll()));
    }

    private static dev.dateline.wire.@Nullable ToldToll toAvro(@Nullable Toll toll) {
        return toll == null ? null : new dev.dateline.wire.ToldToll(toll.killed(), toll.injured());
    }

    private static @Nullable Toll fromAvro(dev.dateline.wire.@Nullable ToldToll wire) {
        return wire == null ? null : new Toll(wire.getKilled(), wire.getInjured());
    }
}
