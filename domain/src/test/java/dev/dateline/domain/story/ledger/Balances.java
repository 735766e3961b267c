package dev.dateline.domain.story.ledger;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.claim.conflict.Relation;
import dev.dateline.domain.claim.fact.Count;
import dev.dateline.domain.claim.fact.Slot;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What invented reports come to. */
public final class Balances {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private Balances() {}

    /** So many killed, by the agency's word. */
    public static Balance killed(long count) {
        TollStep step = step(count, "agency");
        return new Balance(List.of(new Toll(Slot.KILLED, step, 1, count, count, null, List.of(step))), List.of());
    }

    /** So many killed, and another speaker says another number. */
    public static Balance disputed(long count, long other) {
        Contradiction one = new Contradiction(
                Relation.CONTRADICTION, "killed", side(count, "agency"), side(other, "police"), NOON, null);
        return new Balance(killed(count).tolls(), List.of(one));
    }

    /** The same, settled. */
    public static Balance settled(long count, long other) {
        List<Contradiction> settled = Stream.of(
                        disputed(count, other).contradictions().get(0).resolved(NOON))
                .toList();
        return new Balance(killed(count).tolls(), settled);
    }

    private static TollStep step(long count, String speaker) {
        return new TollStep(
                NOON, Count.exactly(count), speaker, "post", ArticleId.of("post/1"), words(count, speaker), false);
    }

    private static Side side(long count, String speaker) {
        return new Side(Long.toString(count), words(count, speaker), speaker, "post", ArticleId.of("post/1"), NOON);
    }

    private static String words(long count, String speaker) {
        return "The " + speaker + " told of " + count + " dead.";
    }
}
