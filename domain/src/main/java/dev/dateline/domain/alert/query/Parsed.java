package dev.dateline.domain.alert.query;

import java.util.List;

/** What reading a query gave. */
public sealed interface Parsed {

    /**
     * The query can be read.
     *
     * @param clause what it says
     * @param hints what its author may have meant otherwise, sentences
     */
    record Read(Clause clause, List<String> hints) implements Parsed {
        public Read {
            hints = List.copyOf(hints);
        }
    }

    /** It cannot be read. */
    record Unreadable(QueryError error) implements Parsed {}
}
