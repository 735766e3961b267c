package dev.dateline.schemas.codec;

import dev.dateline.domain.claim.Span;
import dev.dateline.domain.claim.fact.ActorFact;
import dev.dateline.domain.claim.fact.Aspect;
import dev.dateline.domain.claim.fact.Bound;
import dev.dateline.domain.claim.fact.ControlFact;
import dev.dateline.domain.claim.fact.Count;
import dev.dateline.domain.claim.fact.CountFact;
import dev.dateline.domain.claim.fact.DateFact;
import dev.dateline.domain.claim.fact.Fact;
import dev.dateline.domain.claim.fact.Slot;
import dev.dateline.domain.claim.fact.StartFact;
import dev.dateline.wire.ActorRole;
import dev.dateline.wire.ControlPolarity;
import dev.dateline.wire.CountAspect;
import dev.dateline.wire.CountBound;
import dev.dateline.wire.CountSlot;
import dev.dateline.wire.DateRole;
import java.util.stream.Collectors;

/** Facts of each kind, without their span. */
final class FactCodec {
    private FactCodec() {}

    static Object toAvro(Fact fact) {
        if (fact instanceof CountFact count) {
            return count(count);
        }
        if (fact instanceof DateFact date) {
            return new dev.dateline.wire.DateFact(
                    date.from(), date.to(), DateRole.valueOf(date.role().name()));
        }
        if (fact instanceof StartFact start) {
            return new dev.dateline.wire.StartFact(start.what(), start.year());
        }
        if (fact instanceof ControlFact control) {
            return new dev.dateline.wire.ControlFact(
                    ControlPolarity.valueOf(control.polarity().name()), control.place());
        }
        ActorFact actor = (ActorFact) fact;
        return new dev.dateline.wire.ActorFact(ActorRole.valueOf(actor.role().name()), actor.actor());
    }

    static Fact fromAvro(Object fact, Span span) {
        if (fact instanceof dev.dateline.wire.CountFact count) {
            return count(count, span);
        }
        if (fact instanceof dev.dateline.wire.DateFact date) {
            return new DateFact(
                    span,
                    date.getFrom(),
                    date.getTo(),
                    DateFact.Role.valueOf(date.getRole().name()));
        }
        if (fact instanceof dev.dateline.wire.StartFact start) {
            return new StartFact(span, start.getWhat(), start.getYear());
        }
        if (fact instanceof dev.dateline.wire.ControlFact control) {
            return new ControlFact(
                    span, ControlFact.Polarity.valueOf(control.getPolarity().name()), control.getPlace());
        }
        var actor = (dev.dateline.wire.ActorFact) fact;
        return new ActorFact(span, ActorFact.Role.valueOf(actor.getRole().name()), actor.getActor());
    }

    private static dev.dateline.wire.CountFact count(CountFact fact) {
        Count count = fact.count();
        return new dev.dateline.wire.CountFact(
                CountSlot.valueOf(fact.slot().name()),
                count.min(),
                count.max(),
                CountBound.valueOf(count.bound().name()),
                SpanCodec.toAvro(fact.trigger()),
                fact.aspects().stream()
                        .sorted()
                        .map(aspect -> CountAspect.valueOf(aspect.name()))
                        .toList());
    }

    private static CountFact count(dev.dateline.wire.CountFact wire, Span span) {
        return new CountFact(
                Slot.valueOf(wire.getSlot().name()),
                new Count(
                        wire.getMin(),
                        wire.getMax(),
                        Bound.valueOf(wire.getBound().name())),
                span,
                SpanCodec.fromAvro(wire.getTrigger()),
                wire.getAspects().stream()
                        .map(aspect -> Aspect.valueOf(aspect.name()))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
