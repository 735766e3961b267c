package dev.dateline.domain.claim.fact;

import dev.dateline.domain.claim.fact.Quantity.Sort;
import dev.dateline.domain.claim.fact.Sense.Kind;
import dev.dateline.domain.claim.text.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the people in a sentence, and how many they are; leaves out what counts no people: ages, years, money, distances, ranks. */
final class QuantityFinder {
    private static final int NOUN_WITHIN = 4;
    private static final int OLDEST = 115;

    private final Scan scan;
    private final NumberReader numbers;
    private final PersonReader persons;

    QuantityFinder(Scan scan) {
        this.scan = scan;
        this.numbers = new NumberReader(scan);
        this.persons = new PersonReader(scan);
    }

    /** In reading order; none overlaps another. */
    List<Quantity> all() {
        List<Quantity> found = new ArrayList<>();
        int at = scan.from();
        while (at < scan.to()) {
            Quantity next = quantity(at);
            if (next != null) {
                found.add(next);
                at = next.to();
            } else {
                NumberReader.Number refused = numbers.read(at);
                at = refused == null ? at + 1 : refused.to();
            }
        }
        return found;
    }

    private @Nullable Quantity quantity(int at) {
        Quantity person = persons.single(at);
        if (person != null) {
            return person;
        }
        Hit first = scan.at(at, Kind.FIRST);
        if (first != null && scan.at(first.to(), Kind.TRIGGER) != null) {
            return new Quantity(at, first.to(), Count.bounded(1, Bound.ORDINAL), Sort.NUMBER, false);
        }
        NumberReader.Number number = numbers.read(at);
        return number != null ? counted(at, number) : persons.named(at);
    }

    private @Nullable Quantity counted(int at, NumberReader.Number number) {
        Hit bound = scan.before(at, Kind.BOUND);
        Hit behind = scan.at(number.to(), Kind.BEHIND);
        int from = bound == null ? at : bound.from();
        int end = behind == null ? number.to() : behind.to();
        Hit of = scan.at(end, Kind.OF);
        NumberReader.Number all = of == null ? null : numbers.read(of.to());
        if (of != null && isSomeOf(of, all)) {
            return null;
        }
        int noun = nounEnd(all == null ? end : all.to());
        if (countsNoPeople(at, from, end, noun, number)) {
            return null;
        }
        int to = noun > 0 ? noun : end;
        return new Quantity(from, to, bounded(number.count(), bound, behind), Sort.NUMBER, noun > 0);
    }

    /** "12 of the 19 injured", "five of the injured": what follows happened to all of them, not to the first number alone. */
    private boolean isSomeOf(Hit of, NumberReader.@Nullable Number all) {
        int at = all == null ? of.to() : all.to();
        boolean counted = all != null || of.sense().has("those");
        return counted && (scan.at(at, Kind.TRIGGER) != null || isVictims(at));
    }

    /** "There died twelve of the nineteen victims": all nineteen did. "Twelve of the nineteen victims died" counts the dead. */
    private boolean isVictims(int at) {
        Hit people = scan.at(at, Kind.PEOPLE);
        return people != null
                && people.sense().has("victims")
                && scan.at(people.to(), Kind.TRIGGER) == null
                && scan.at(people.to(), Kind.BE) == null;
    }

    private static Count bounded(Count count, @Nullable Hit before, @Nullable Hit behind) {
        Hit hit = before != null ? before : behind;
        if (hit == null || count.min() == null || count.bound() == Bound.VAGUE) {
            return count;
        }
        return Count.bounded(
                count.min(), Bound.valueOf(hit.sense().arguments().get(0).toUpperCase(Locale.ROOT)));
    }

    /** Behind the noun that stands for people; 0 where there is none near by. */
    private int nounEnd(int at) {
        for (int i = at; i < Math.min(at + NOUN_WITHIN, scan.to()); i++) {
            Hit people = person(i);
            Hit trigger = scan.at(i, Kind.TRIGGER);
            boolean happening = trigger != null && !trigger.sense().has("noun");
            if (people != null && !happening) {
                return people.to();
            }
            if (happening || scan.isMark(i) || endsNoun(i)) {
                return 0;
            }
        }
        return 0;
    }

    private boolean endsNoun(int at) {
        return scan.at(at, Kind.UNIT) != null || scan.at(at, Kind.BE) != null || isNumber(at);
    }

    private @Nullable Hit person(int at) {
        Hit people = scan.at(at, Kind.PEOPLE);
        return people != null ? people : scan.at(at, Kind.SOMEONE);
    }

    private boolean isNumber(int at) {
        return scan.text().shape(at) == Shape.NUMBER;
    }

    private boolean countsNoPeople(int at, int from, int end, int noun, NumberReader.Number number) {
        if (noun > 0 && scan.at(end, Kind.UNIT) == null) {
            return false;
        }
        boolean article = noun == 0 && number.to() == at + 1 && scan.at(at, Kind.ARTICLE) != null;
        return hasUnit(end)
                || article && scan.at(end, Kind.TRIGGER) == null
                || scan.before(at, Kind.MEASURE) != null && scan.before(at, Kind.BOUND) == null
                || scan.before(from, Kind.MEASURE) != null
                || isAge(at, end, number)
                || isAnotherAge(at)
                || isYear(at, end, number);
    }

    private boolean hasUnit(int end) {
        if (scan.at(end, Kind.UNIT) != null || scan.is(end, '%')) {
            return true;
        }
        Hit missing = scan.at(end, Kind.TRIGGER);
        if (missing != null && missing.sense().has("missing") && scan.at(missing.to(), Kind.UNIT) != null) {
            return true;
        }
        boolean adjective = !scan.isMark(end) && scan.at(end, Kind.TRIGGER) == null && scan.at(end, Kind.BE) == null;
        return adjective && scan.at(end, Kind.JOIN) == null && scan.at(end + 1, Kind.UNIT) != null && !isNumber(end);
    }

    /** "Smith, 45, was killed", "Radfahrer (27)". */
    private boolean isAge(int at, int end, NumberReader.Number number) {
        boolean opens = scan.is(at - 1, ',') || scan.is(at - 1, '(');
        boolean closes = end >= scan.to() || scan.is(end, ',') || scan.is(end, ')') || scan.is(end, '.');
        return opens && closes && number.to() == at + 1 && number.count().shown() <= OLDEST && isNumber(at);
    }

    /** "Aged 24 and 31". */
    private boolean isAnotherAge(int at) {
        Hit and = scan.before(at, Kind.JOIN);
        return and != null
                && isNumber(at)
                && isNumber(and.from() - 1)
                && scan.before(and.from() - 1, Kind.MEASURE) != null;
    }

    private boolean isYear(int at, int end, NumberReader.Number number) {
        long value = number.count().shown();
        return value >= 1500
                && value < 2100
                && scan.words().word(at).length() == 4
                && isNumber(at)
                && scan.at(end, Kind.TRIGGER) == null;
    }
}
