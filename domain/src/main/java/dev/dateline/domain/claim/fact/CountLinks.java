package dev.dateline.domain.claim.fact;

import dev.dateline.domain.claim.fact.Quantity.Sort;
import dev.dateline.domain.claim.fact.Sense.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Links what happened to how many. Every pair of a trigger and a quantity of a sentence that grammar allows has a cost, the words
 * between them and what stands there; the cheapest pairs are taken first, and neither side is taken twice.
 */
final class CountLinks {
    private static final int REFUSED = 1000;
    private static final int ALONE_WITHIN = 6;
    private static final int LAST = 20;
    private static final int WEAK_WITHIN = 3;
    private static final int COMMA = 2;
    private static final int OTHER_TRIGGER = 5;
    private static final int OTHER_QUANTITY = 3;

    private final Scan scan;
    private final List<Quantity> quantities;

    /** A trigger with those it counts. */
    record Link(Hit trigger, Quantity quantity, int cost) {}

    CountLinks(Scan scan, List<Quantity> quantities) {
        this.scan = scan;
        this.quantities =
                quantities.stream().filter(quantity -> !isPart(quantity)).toList();
    }

    /** The links, in the order in which the quantities stand. */
    List<Link> all() {
        List<Link> pairs = new ArrayList<>();
        for (Hit trigger : scan.triggers()) {
            for (Quantity quantity : quantities) {
                int cost = cost(trigger, quantity);
                if (cost < REFUSED) {
                    pairs.add(new Link(trigger, quantity, cost));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Link::cost)
                .thenComparingInt(link -> link.quantity().from()));
        return chosen(pairs);
    }

    private List<Link> chosen(List<Link> pairs) {
        List<Link> chosen = new ArrayList<>();
        Set<Integer> triggers = new HashSet<>();
        Set<Quantity> taken = new HashSet<>();
        for (Link pair : pairs) {
            if (!taken.contains(pair.quantity()) && triggers.add(pair.trigger().from())) {
                taken.add(pair.quantity());
                chosen.add(pair);
                beside(pair, taken, chosen);
            }
        }
        chosen.sort(Comparator.comparingInt(link -> link.quantity().from()));
        return chosen;
    }

    /** "Two men and a woman were killed": the neighbours that an "and" or a comma joins. */
    private void beside(Link link, Set<Quantity> taken, List<Link> chosen) {
        boolean behind = link.quantity().from() >= link.trigger().to();
        Quantity last = link.quantity();
        for (Quantity next = neighbour(last, behind); next != null && taken.add(next); next = neighbour(last, behind)) {
            chosen.add(new Link(link.trigger(), next, link.cost() + 1));
            last = next;
        }
    }

    private @Nullable Quantity neighbour(Quantity quantity, boolean behind) {
        for (Quantity other : quantities) {
            int gap = behind ? other.from() - quantity.to() : quantity.from() - other.to();
            int between = behind ? quantity.to() : other.to();
            if (gap == 1
                    && other.people()
                    && scan.at(between, Kind.JOIN) != null
                    && scan.at(other.to(), Kind.TRIGGER) == null) {
                return other;
            }
        }
        return null;
    }

    private boolean isPart(Quantity quantity) {
        int from = quantity.from();
        return scan.before(from, Kind.PART) != null
                || !scan.isMark(from - 1) && scan.before(from - 1, Kind.PART) != null;
    }

    private int cost(Hit trigger, Quantity quantity) {
        if (isDenied(trigger)) {
            return REFUSED;
        }
        return placed(trigger, quantity) + (trigger.sense().has("noun") ? LAST : 0);
    }

    /** Some languages put the denial behind: "погибших нет". */
    private boolean isDenied(Hit trigger) {
        Hit behind = scan.at(trigger.to(), Kind.NOT);
        return scan.before(trigger.from(), Kind.NOT) != null
                || behind != null && behind.sense().has("behind");
    }

    /** Languages that put the subject behind its verb as well: "fueron detenidas 119 personas". */
    private boolean inverts() {
        return !scan.language().equals("en") && !scan.language().equals("fr");
    }

    private int placed(Hit trigger, Quantity quantity) {
        if (trigger.sense().has("noun") && quantity.from() < trigger.from() && trigger.from() < quantity.to()) {
            return quantity.people() && quantity.sort() == Sort.NUMBER ? 0 : REFUSED;
        }
        if (quantity.to() <= trigger.from()) {
            return left(trigger, quantity);
        }
        return quantity.from() >= trigger.to() ? right(trigger, quantity) : REFUSED;
    }

    private int left(Hit trigger, Quantity quantity) {
        int gap = trigger.from() - quantity.to();
        boolean near = gap <= trigger.sense().number(1) && trigger.sense().number(1) > 0;
        if (!near || !suits(trigger, quantity, gap) || isActive(trigger)) {
            return REFUSED;
        }
        boolean alone = trigger.sense().has("be") && !isPassive(trigger);
        if (alone && gap > (quantity.people() ? ALONE_WITHIN : 1)) {
            return REFUSED;
        }
        return gap + between(quantity.to(), trigger.from());
    }

    private int right(Hit trigger, Quantity quantity) {
        int gap = quantity.from() - trigger.to();
        if (gap > trigger.sense().number(2) || !suits(trigger, quantity, gap) || isSubject(quantity)) {
            return REFUSED;
        }
        boolean reached = isReached(quantity, gap);
        boolean before = trigger.sense().has("be") && isPassive(trigger) && !inverts();
        boolean wrong = before || trigger.sense().has("toll") && !reached;
        return wrong
                ? REFUSED
                : gap
                        + between(trigger.to(), quantity.from())
                        + (trigger.sense().has("toll") ? 1 : 0);
    }

    /** "One died and 14 people were hurt", "and 14 hurt": what happened to them follows. */
    private boolean isSubject(Quantity quantity) {
        boolean joined = scan.before(quantity.from(), Kind.JOIN) != null;
        return scan.at(quantity.to(), Kind.BE) != null || joined && scan.at(quantity.to(), Kind.TRIGGER) != null;
    }

    /** Words that may mean much else count only near by. */
    private boolean isReached(Quantity quantity, int gap) {
        Hit reach = scan.before(quantity.from(), Kind.REACH);
        return reach != null && (gap <= WEAK_WITHIN || !reach.sense().has("weak"));
    }

    private static boolean suits(Hit trigger, Quantity quantity, int gap) {
        boolean named = quantity.sort() == Sort.NAMED;
        boolean one = quantity.sort() == Sort.SINGLE;
        boolean toll = trigger.sense().has("toll");
        return (!named || trigger.sense().has("named"))
                && (!one || !toll)
                && (quantity.people() || gap <= ALONE_WITHIN || toll);
    }

    /** "killed 12 people": an object right behind, and no auxiliary before. */
    private boolean isActive(Hit trigger) {
        return trigger.sense().has("be")
                && !isPassive(trigger)
                && quantities.stream().anyMatch(object -> object.from() == trigger.to());
    }

    private boolean isPassive(Hit trigger) {
        return scan.has(Kind.BE, trigger.from() - 3, trigger.from());
    }

    private int between(int from, int to) {
        int cost = 0;
        for (int at = from; at < to; at++) {
            if (scan.is(at, ';') || scan.is(at, ':') || scan.is(at, '"')) {
                return REFUSED;
            }
            cost += scan.isMark(at) ? COMMA : 0;
            cost += scan.at(at, Kind.TRIGGER) != null ? OTHER_TRIGGER : 0;
        }
        for (Quantity other : quantities) {
            cost += other.from() >= from && other.to() <= to && other.sort() == Sort.NUMBER ? OTHER_QUANTITY : 0;
        }
        return cost;
    }
}
