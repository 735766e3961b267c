package dev.dateline.schemas.codec;

import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.ledger.TollStep;
import org.jspecify.annotations.Nullable;

/** What can happen to a story's tolls and contradictions. */
final class BalanceChangeCodec {
    private BalanceChangeCodec() {}

    static Object toAvro(StoryChange change) {
        if (change instanceof StoryChange.TollRevised it) {
            return new dev.dateline.wire.TollRevised(
                    BalanceCodec.toAvro(it.slot()), step(it.before()), step(it.after()));
        }
        if (change instanceof StoryChange.ContradictionFound it) {
            return new dev.dateline.wire.ContradictionFound(BalanceCodec.toAvro(it.contradiction()));
        }
        var it = (StoryChange.ContradictionResolved) change;
        return new dev.dateline.wire.ContradictionResolved(BalanceCodec.toAvro(it.contradiction()));
    }

    static StoryChange fromAvro(Object wire) {
        if (wire instanceof dev.dateline.wire.TollRevised it) {
            return new StoryChange.TollRevised(
                    BalanceCodec.fromAvro(it.getSlot()), step(it.getBefore()), step(it.getAfter()));
        }
        if (wire instanceof dev.dateline.wire.ContradictionFound it) {
            return new StoryChange.ContradictionFound(BalanceCodec.fromAvro(it.getContradiction()));
        }
        var it = (dev.dateline.wire.ContradictionResolved) wire;
        return new StoryChange.ContradictionResolved(BalanceCodec.fromAvro(it.getContradiction()));
    }

    private static dev.dateline.wire.@Nullable TollStep step(@Nullable TollStep step) {
        return step == null ? null : BalanceCodec.toAvro(step);
    }

    private static @Nullable TollStep step(dev.dateline.wire.@Nullable TollStep wire) {
        return wire == null ? null : BalanceCodec.fromAvro(wire);
    }
}
