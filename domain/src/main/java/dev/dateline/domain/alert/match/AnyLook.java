package dev.dateline.domain.alert.match;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.QueryVisitor;

/** Looks for one of several things: a side of NEAR. */
record AnyLook(List<Look> parts) implements Look {
    @Override
    public List<Span> spans(StoryText story) {
        return parts.stream().flatMap(part -> part.spans(story).stream()).toList();
    }

    @Override
    public void tell(QueryVisitor visitor, StandingQuery query) {
        if (parts.isEmpty()) {
            visitor.visitLeaf(query);
            return;
        }
        QueryVisitor any = visitor.getSubVisitor(Occur.SHOULD, query);
        parts.forEach(part -> part.tell(any, query));
    }
}
