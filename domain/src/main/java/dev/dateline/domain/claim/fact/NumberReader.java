package dev.dateline.domain.claim.fact;

import dev.dateline.domain.claim.fact.Sense.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers as newspapers write them: digits with separators, words, digits with a factor ("13 тысяч", "5,5 millones"), ranges,
 * and sizes without a number ("dozens", "tens of thousands").
 */
final class NumberReader {
    private static final int HUNDRED = 100;
    private static final int GROUP = 1000;
    private static final int DIGITS = 3;

    private final Scan scan;
    private int at;
    private int groupEnd;

    /** A number and the word after its last. */
    record Number(Count count, int to) {}

    NumberReader(Scan scan) {
        this.scan = scan;
    }

    /** The number that begins at a word. */
    @Nullable
    Number read(int start) {
        at = start;
        Number vague = vague();
        if (vague != null) {
            return vague;
        }
        Number range = joined();
        if (range != null) {
            return range;
        }
        double low = value();
        if (low < 0 || low != Math.rint(low)) {
            return null;
        }
        int end = at;
        double high = rangeEnd();
        return high > low
                ? new Number(new Count((long) low, (long) high, Bound.EXACT), at)
                : new Number(Count.exactly((long) low), end);
    }

    /** "10-15" in one word. */
    private @Nullable Number joined() {
        String text = scan.words().word(at);
        int dash = text.indexOf('-');
        if (dash <= 0 || !isDigits(at)) {
            return null;
        }
        double low = Numeral.read(text.substring(0, dash), scan.language());
        double high = Numeral.read(text.substring(dash + 1), scan.language());
        return low > 0 && high > low ? new Number(new Count((long) low, (long) high, Bound.EXACT), at + 1) : null;
    }

    private @Nullable Number vague() {
        Hit few = scan.at(at, Kind.FEW);
        Hit times = few == null ? null : scan.at(few.to(), Kind.TIMES);
        if (times != null) {
            return open(2 * times.sense().number(0), times.to());
        }
        Hit size = scan.at(at, Kind.VAGUE);
        if (size == null) {
            return null;
        }
        Hit larger = larger(size.to());
        if (larger != null) {
            return open(size.sense().number(0) * larger.sense().number(0) / 2, larger.to());
        }
        String most = size.sense().arguments().get(1);
        long least = size.sense().number(0);
        return most.equals("open")
                ? open(least, size.to())
                : new Number(new Count(least, Long.valueOf(most), Bound.VAGUE), size.to());
    }

    /** "Tens of thousands", "decenas de miles", "десятки тысяч". */
    private @Nullable Hit larger(int behind) {
        Hit next = scan.at(behind, Kind.VAGUE);
        return next != null ? next : scan.at(behind + 1, Kind.VAGUE);
    }

    private static Number open(long least, int to) {
        return new Number(new Count(least, null, Bound.VAGUE), to);
    }

    /** The value from {@link #at} on, which is left behind it; negative where there is none. */
    private double value() {
        double total = 0;
        double part = -1;
        int end = at;
        while (true) {
            double next = simple(at);
            Hit times = next < 0 ? factor(part) : null;
            if (next >= 0 && fits(part, next)) {
                part = Math.max(part, 0) + next;
                at = groupEnd;
            } else if (times != null) {
                part = Math.max(part, 1) * times.sense().number(0);
                at = times.to();
            } else {
                break;
            }
            end = at;
            if (part >= GROUP && times != null) {
                total += part;
                part = -1;
            }
            at += joins() ? 1 : 0;
        }
        at = end;
        return total > 0 ? total + Math.max(part, 0) : part;
    }

    /** A factor behind a number, behind an article, or one that needs neither. */
    private @Nullable Hit factor(double part) {
        Hit here = scan.at(at, Kind.TIMES);
        if (here != null && (part >= 0 || here.sense().has("alone"))) {
            return here;
        }
        return part < 0 && scan.at(at, Kind.ARTICLE) != null ? scan.at(at + 1, Kind.TIMES) : null;
    }

    /** Whether a part of a number can follow another: "twenty three", "hundred five". */
    private boolean fits(double part, double next) {
        if (part < 0) {
            return true;
        }
        if (isDigits(at - 1) || isDigits(at) || next <= 0) {
            return false;
        }
        double rest = part % HUNDRED;
        boolean unit = rest >= 20 && rest % 10 == 0 && next < 10;
        boolean arabic = rest > 0 && rest < 10 && next >= 20 && scan.language().equals("ar");
        boolean french =
                (rest == 60 || rest == 80) && next < 20 && scan.language().equals("fr");
        return unit || arabic || french || (rest == 0 && part > 0 && next < HUNDRED);
    }

    /** "and" goes on with a number only between its parts. */
    private boolean joins() {
        if (scan.at(at, Kind.JOIN) == null || isDigits(at - 1) || isDigits(at + 1)) {
            return false;
        }
        double before = simple(at - 1);
        double next = simple(at + 1);
        boolean tens = before >= 20 && before % 10 == 0 && next > 0 && next < 10;
        boolean arabic = scan.language().equals("ar") && before > 0 && before < 10 && next >= 20;
        boolean hundreds = (before < 0 || before >= HUNDRED) && next > 0 && next < HUNDRED;
        return tens && !scan.language().equals("en") || arabic || hundreds;
    }

    private boolean isDigits(int word) {
        String text = scan.words().word(word);
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }

    private double rangeEnd() {
        boolean dash = scan.is(at, '-') || scan.is(at, '\u2013') || scan.is(at, '\u2014');
        if (!dash && scan.at(at, Kind.TO) == null) {
            return -1;
        }
        at++;
        return value();
    }

    /** One word's value, or that of digits in groups of three: "78 190"; {@link #groupEnd} is left behind it. */
    private double simple(int word) {
        groupEnd = word + 1;
        String text = scan.words().word(word);
        if (!isDigits(word)) {
            return text.isEmpty() ? -1 : scan.number(word);
        }
        StringBuilder digits = new StringBuilder(text);
        boolean groups = !scan.language().equals("en") && text.length() <= DIGITS;
        while (groups && isGroup(groupEnd)) {
            digits.append(scan.words().word(groupEnd++));
        }
        return Numeral.read(digits.toString(), scan.language());
    }

    private boolean isGroup(int word) {
        String text = scan.words().word(word);
        return text.length() == DIGITS && text.chars().allMatch(Character::isDigit) && !scan.isMark(word - 1);
    }
}
