package dev.dateline.schemas.codec;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.claim.conflict.Relation;
import dev.dateline.domain.claim.fact.Bound;
import dev.dateline.domain.claim.fact.Count;
import dev.dateline.domain.claim.fact.Slot;
import dev.dateline.domain.story.ledger.Contradiction;
import dev.dateline.domain.story.ledger.Side;
import dev.dateline.domain.story.ledger.Toll;
import dev.dateline.domain.story.ledger.TollStep;
import dev.dateline.wire.ConflictRelation;
import dev.dateline.wire.CountBefore;
import dev.dateline.wire.CountBound;
import dev.dateline.wire.CountSlot;
import org.jspecify.annotations.Nullable;

/** Tolls and contradictions, parts of stories and of their events. */
final class BalanceCodec {
    private BalanceCodec() {}

    static dev.dateline.wire.Toll toAvro(Toll toll) {
        Count before = toll.before();
        return new dev.dateline.wire.Toll(
                toAvro(toll.slot()),
                toAvro(toll.headline()),
                toll.origins(),
                toll.low(),
                toll.high(),
                before == null ? null : new CountBefore(before.min(), before.max(), bound(before)),
                toll.steps().stream().map(BalanceCodec::toAvro).toList());
    }

    static Toll fromAvro(dev.dateline.wire.Toll wire) {
        @Nullable CountBefore before = wire.getBefore();
        return new Toll(
                fromAvro(wire.getSlot()),
                fromAvro(wire.getHeadline()),
                wire.getOrigins(),
                wire.getLow(),
                wire.getHigh(),
                before == null ? null : new Count(before.getMin(), before.getMax(), bound(before.getBound())),
                wire.getSteps().stream().map(BalanceCodec::fromAvro).toList());
    }

    static CountSlot toAvro(Slot slot) {
        return CountSlot.valueOf(slot.name());
    }

    static Slot fromAvro(CountSlot slot) {
        return Slot.valueOf(slot.name());
    }

    static dev.dateline.wire.TollStep toAvro(TollStep step) {
        Count count = step.count();
        return new dev.dateline.wire.TollStep(
                step.at(),
                count.min(),
                count.max(),
                bound(count),
                step.speaker(),
                step.outlet(),
                step.article().value(),
                step.words(),
                step.drops());
    }

    static TollStep fromAvro(dev.dateline.wire.TollStep wire) {
        return new TollStep(
                wire.getAt(),
                new Count(wire.getMin(), wire.getMax(), bound(wire.getBound())),
                wire.getSpeaker(),
                wire.getOutlet(),
                new ArticleId(wire.getArticleId()),
                wire.getWords(),
                wire.getDrops());
    }

    static dev.dateline.wire.Contradiction toAvro(Contradiction one) {
        return new dev.dateline.wire.Contradiction(
                ConflictRelation.valueOf(one.relation().name()),
                one.about(),
                toAvro(one.first()),
                toAvro(one.second()),
                one.since(),
                one.resolved());
    }

    static Contradiction fromAvro(dev.dateline.wire.Contradiction wire) {
        return new Contradiction(
                Relation.valueOf(wire.getRelation().name()),
                wire.getAbout(),
                fromAvro(wire.getFirst()),
                fromAvro(wire.getSecond()),
                wire.getSince(),
                wire.getResolved());
    }

    private static dev.dateline.wire.Side toAvro(Side side) {
        return new dev.dateline.wire.Side(
                side.value(),
                side.words(),
                side.speaker(),
                side.outlet(),
                side.article().value(),
                side.at());
    }

    private static Side fromAvro(dev.dateline.wire.Side wire) {
        return new Side(
                wire.getValue(),
                wire.getWords(),
                wire.getSpeaker(),
                wire.getOutlet(),
                new ArticleId(wire.getArticleId()),
                wire.getAt());
    }

    private static CountBound bound(Count count) {
        return CountBound.valueOf(count.bound().name());
    }

    private static Bound bound(CountBound bound) {
        return Bound.valueOf(bound.name());
    }
}
