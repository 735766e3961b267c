package dev.dateline.domain.story.ledger;

import dev.dateline.domain.claim.conflict.Relation;
import dev.dateline.domain.claim.fact.Count;
import dev.dateline.domain.claim.fact.Slot;
import dev.dateline.domain.story.StoryChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells what is another in a balance than it was: tolls in the order of slots, then what was resolved, then what was found. */
public final class BalanceChanges {
    private BalanceChanges() {}

    /** What happened between the one and the other, which was reckoned at this moment. */
    public static List<StoryChange> between(Balance before, Balance after, Instant now) {
        List<StoryChange> changes = new ArrayList<>();
        for (Slot slot : Slot.values()) {
            TollStep was = before.toll(slot).map(Toll::headline).orElse(null);
            TollStep is = after.toll(slot).map(Toll::headline).orElse(null);
            if (!Objects.equals(count(was), count(is))) {
                changes.add(new StoryChange.TollRevised(slot, was, is));
            }
        }
        Map<String, Contradiction> open = open(before);
        Map<String, Contradiction> stillOpen = open(after);
        open.forEach((key, one) -> {
            if (!stillOpen.containsKey(key)) {
                changes.add(new StoryChange.ContradictionResolved(one.resolved(now)));
            }
        });
        stillOpen.forEach((key, one) -> {
            if (!open.containsKey(key)) {
                changes.add(new StoryChange.ContradictionFound(one));
            }
        });
        return changes;
    }

    private static @Nullable Count count(@Nullable TollStep step) {
        return step == null ? null : step.count();
    }

    private static Map<String, Contradiction> open(Balance balance) {
        Map<String, Contradiction> open = new LinkedHashMap<>();
        balance.contradictions().stream()
                .filter(one -> one.isOpen() && one.relation() != Relation.REVISION)
                .forEach(one -> open.put(one.key(), one));
        return open;
    }
}
