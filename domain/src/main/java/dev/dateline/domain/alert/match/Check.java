package dev.dateline.domain.alert.match;

import dev.dateline.domain.alert.query.Clause;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.QueryVisitor;

/** A clause made ready to be checked against many stories. Immutable. */
sealed interface Check permits Check.AllOf, Check.AnyOf, Check.NoneOf, Check.Near, Check.Holds, Look {

    /** Whether the story meets it. */
    boolean holds(StoryText story);

    /** Tells the presearcher the words without which no story meets it. */
    void tell(QueryVisitor visitor, StandingQuery query);

    /** All of the parts hold. */
    record AllOf(List<Check> parts) implements Check {
        @Override
        public boolean holds(StoryText story) {
            for (Check part : parts) {
                if (!part.holds(story)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public void tell(QueryVisitor visitor, StandingQuery query) {
            QueryVisitor all = visitor.getSubVisitor(Occur.MUST, query);
            parts.forEach(part -> part.tell(all, query));
        }
    }

    /** One of the parts holds. */
    record AnyOf(List<Check> parts) implements Check {
        @Override
        public boolean holds(StoryText story) {
            for (Check part : parts) {
                if (part.holds(story)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void tell(QueryVisitor visitor, StandingQuery query) {
            QueryVisitor any = visitor.getSubVisitor(Occur.SHOULD, query);
            parts.forEach(part -> part.tell(any, query));
        }
    }

    /** The part does not hold. */
    record NoneOf(Check part) implements Check {
        @Override
        public boolean holds(StoryText story) {
            return !part.holds(story);
        }

        @Override
        public void tell(QueryVisitor visitor, StandingQuery query) {
            visitor.visitLeaf(query);
        }
    }

    /** One thing stands near the other, in either order. */
    record Near(int words, Look left, Look right) implements Check {
        @Override
        public boolean holds(StoryText story) {
            return span(story).isPresent();
        }

        /** From the one to the other, where they stand near. */
        Optional<Span> span(StoryText story) {
            List<Span> lefts = left.spans(story);
            List<Span> rights = lefts.isEmpty() ? List.of() : right.spans(story);
            return rights.isEmpty()
                    ? Optional.empty()
                    : following(lefts, rights).or(() -> following(rights, lefts));
        }

        /** One of the first after which one of the second soon begins. */
        private Optional<Span> following(List<Span> first, List<Span> second) {
            Spots starts = new Spots();
            second.stream().mapToInt(Span::first).sorted().forEach(starts::add);
            return first.stream()
                    .filter(span -> starts.hasOneIn(span.last() + 1, span.last() + words))
                    .map(span -> new Span(span.first(), starts.firstFrom(span.last() + 1)))
                    .findFirst();
        }

        @Override
        public void tell(QueryVisitor visitor, StandingQuery query) {
            QueryVisitor all = visitor.getSubVisitor(Occur.MUST, query);
            left.tell(all, query);
            right.tell(all, query);
        }
    }

    /** A condition on the story as a whole. */
    record Holds(Clause.Condition condition) implements Check {
        @Override
        public boolean holds(StoryText story) {
            return Conditions.hold(condition, story.story());
        }

        @Override
        public void tell(QueryVisitor visitor, StandingQuery query) {
            if (condition instanceof Clause.InPhase in) {
                visitor.consumeTerms(query, Anchors.phase(in.phase()));
            } else {
                visitor.visitLeaf(query);
            }
        }
    }
}
