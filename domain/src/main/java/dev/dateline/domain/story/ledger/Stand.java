package dev.dateline.domain.story.ledger;

import java.time.Duration;

/**
 * A report that somebody stands by in one thing.
 *
 * @param entry the report
 * @param lead what it says of the thing first
 * @param key who says it through whom
 */
record Stand(Entry entry, Statement lead, String key) {
    /** A toll that rises within this time is contradicted rather than brought up to date. */
    private static final Duration AT_ONCE = Duration.ofHours(1);

    static Stand of(Entry entry, Statement lead) {
        return new Stand(entry, lead, lead.voice() + "@" + entry.outlet());
    }

    String voice() {
        return lead.voice();
    }

    /** Whether a later statement takes its place: a toll that has risen since, or what the same speaker says now. */
    boolean isOvertakenBy(Stand other) {
        boolean later = other.lead.at().isAfter(lead.at().plus(AT_ONCE));
        if (!later || lead.meets(other.lead)) {
            return false;
        }
        boolean higher = lead.isCount() && Counts.rises(lead.count(), other.lead.count());
        return higher || voice().equals(other.voice());
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
