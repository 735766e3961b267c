package dev.dateline.domain.alert.match;

import dev.dateline.domain.alert.query.Clause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A clause made ready to be checked against many stories. Immutable. */
sealed interface Check permits Check.AllOf, Check.AnyOf, Check.NoneOf, Check.Near, Check.Holds, Look {

    /** Whether the story meets it. */
    boolean holds(StoryText story);

    /** Anchors of which a story must have one to meet it. */
    Needs needs(Rarity rarity);

    /** All of the parts hold. */
    record AllOf(List<Check> parts) implements Check {
        /**
         * The same in the order that soonest tells a rule that is not met: the rarest part last, for by it the rule was found, and
         * the others from rare to common.
         */
        AllOf asFound(Rarity rarity) {
            List<Check> ordered = new ArrayList<>(parts);
            ordered.sort(Comparator.comparingDouble(part -> part.needs(rarity).share()));
            ordered.add(ordered.remove(0));
            return new AllOf(List.copyOf(ordered));
        }

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
        public Needs needs(Rarity rarity) {
            return Needs.ofAll(parts, rarity);
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
        public Needs needs(Rarity rarity) {
            return Needs.ofAny(parts, rarity);
        }
    }

    /** The part does not hold. */
    record NoneOf(Check part) implements Check {
        @Override
        public boolean holds(StoryText story) {
            return !part.holds(story);
        }

        @Override
        public Needs needs(Rarity rarity) {
            return Needs.NOTHING;
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
        public Needs needs(Rarity rarity) {
            return Needs.ofAll(List.of(left, right), rarity);
        }
    }

    /** A condition on the story as a whole. */
    record Holds(Clause.Condition condition) implements Check {
        @Override
        public boolean holds(StoryText story) {
            return Conditions.hold(condition, story.story());
        }

        @Override
        public Needs needs(Rarity rarity) {
            if (condition instanceof Clause.TollIs toll) {
                return rarity.ofToll(toll.slot());
            }
            if (condition instanceof Clause.Contradicted contradicted && contradicted.wanted()) {
                return rarity.ofContradiction();
            }
            return condition instanceof Clause.InPhase in ? rarity.ofPhase(in.phase()) : Needs.NOTHING;
        }
    }
}
