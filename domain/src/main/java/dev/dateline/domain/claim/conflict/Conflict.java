package dev.dateline.domain.claim.conflict;

/**
 * Two statements about the same thing, side by side.
 *
 * @param relation how they stand to each other
 * @param about what both tell of: a slot's key, "date", "start of civil war", "backs"
 * @param first the earlier one, or the one that was given first
 * @param second the other one
 */
public record Conflict(Relation relation, String about, Stated first, Stated second) {

    /** Whether an editor should look at it. */
    public boolean isOpen() {
        return relation == Relation.CONTRADICTION || relation == Relation.DISPUTE || relation == Relation.REVISION;
    }
}
