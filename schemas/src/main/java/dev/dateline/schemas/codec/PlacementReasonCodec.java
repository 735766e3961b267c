package dev.dateline.schemas.codec;

import dev.dateline.domain.story.PlacementReason;
import dev.dateline.domain.story.PlacementReason.Evidence;
import dev.dateline.domain.story.StoryId;
import dev.dateline.wire.PlacementBasis;
import dev.dateline.wire.PlacementEvidence;
import org.jspecify.annotations.Nullable;

/** Why a report stands where it stands; without a rival its score, negative infinity, does not travel. */
final class PlacementReasonCodec {
    private PlacementReasonCodec() {}

    static dev.dateline.wire.PlacementReason toAvro(PlacementReason reason) {
        StoryId rival = reason.rival();
        var wire = new dev.dateline.wire.PlacementReason();
        wire.setScore(reason.score());
        wire.setCosine(reason.cosine());
        wire.setRival(rival == null ? null : rival.value());
        wire.setRivalScore(rival == null ? null : reason.rivalScore());
        wire.setBasis(PlacementBasis.valueOf(reason.basis().name()));
        wire.setEvidence(reason.evidence().stream()
                .map(e -> new PlacementEvidence(e.feature(), e.share()))
                .toList());
        return wire;
    }

    static PlacementReason fromAvro(dev.dateline.wire.PlacementReason wire) {
        @Nullable String rival = wire.getRival();
        @Nullable Double rivalScore = wire.getRivalScore();
        return new PlacementReason(
                PlacementReason.Basis.valueOf(wire.getBasis().name()),
                wire.getScore(),
                wire.getCosine(),
                rival == null ? null : new StoryId(rival),
                rivalScore == null ? Double.NEGATIVE_INFINITY : rivalScore,
                wire.getEvidence().stream()
                        .map(e -> new Evidence(e.getFeature(), e.getShare()))
                        .toList());
    }
}
