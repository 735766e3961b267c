package dev.dateline.domain.story.ledger;

import dev.dateline.domain.claim.conflict.Rises;
import dev.dateline.domain.claim.fact.CountFact;

/**
 * A report that somebody stands by in one thing.
 *
 * @param entry the report
 * @param lead what it says of the thing first
 * @param key who says it through whom
 */
record Stand(Entry entry, Statement lead, String key) {
    static Stand of(Entry entry, Statement lead) {
        return new Stand(entry, lead, lead.voice() + "@" + entry.outlet());
    }

    String voice() {
        return lead.voice();
    }

    /** Whether a later statement takes its place: a toll that has risen since, or what the same speaker says an hour later. */
    boolean isOvertakenBy(Stand other) {
        if (lead.meets(other.lead)) {
            return false;
        }
        boolean risen = lead.isCount()
                && Counts.rises(lead.count(), other.lead.count())
                && Rises.isUpdate(told(), other.told());
        boolean later = other.lead.at().isAfter(lead.at().plus(Rises.AT_ONCE));
        return risen || later && voice().equals(other.voice());
    }

    private Rises.Told told() {
        return new Rises.Told((CountFact) lead.stated().fact(), voice(), entry.outlet(), lead.at());
    }

    Side side() {
        return side(lead);
    }

    Side side(Statement statement) {
        return new Side(
                statement.value(),
                statement.fact().sentence(),
                statement.speaker(),
                entry.outlet(),
                entry.article(),
                statement.at());
    }
}
