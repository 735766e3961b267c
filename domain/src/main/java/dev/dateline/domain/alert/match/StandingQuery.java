package dev.dateline.domain.alert.match;

import java.util.List;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * A rule in the shape in which Lucene's monitor keeps it. The monitor's presearcher asks it for the words it cannot do
 * without; whether a story meets it is decided by its {@link Check}, not by a search, so that a rule means the same
 * wherever it is checked.
 */
final class StandingQuery extends Query {
    private final RuleEntry entry;

    StandingQuery(RuleEntry entry) {
        this.entry = entry;
    }

    RuleEntry entry() {
        return entry;
    }

    /** In which languages' stems its words are looked for. */
    List<String> families() {
        return entry.families();
    }

    @Override
    public void visit(QueryVisitor visitor) {
        entry.check().tell(visitor, this);
    }

    @Override
    public String toString(String field) {
        return entry.key();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StandingQuery query && query.entry == entry;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(entry);
    }
}
