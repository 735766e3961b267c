package dev.dateline.domain.alert.match;

import dev.dateline.domain.alert.query.Clause;

/** A rule's query with the rules it refers to put in. */
sealed interface Resolved {

    /** It can be used. */
    record Usable(Clause clause) implements Resolved {}

    /** It cannot. */
    record Unusable(String reason) implements Resolved {}
}
