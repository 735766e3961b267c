package dev.dateline.domain.claim.fact;

import dev.dateline.domain.claim.fact.Quantity.Sort;
import dev.dateline.domain.claim.fact.Sense.Kind;
import dev.dateline.domain.claim.text.Shape;
import org.jspecify.annotations.Nullable;

/** Reads who is one person without a number: "a 20-year-old man", "Police officer", "el joven", "David Stern". */
final class PersonReader {
    private static final int NOUN_WITHIN = 5;
    private static final int BARE_NOUN_WITHIN = 3;
    private static final int LONGEST_NAME = 5;

    private final Scan scan;

    PersonReader(Scan scan) {
        this.scan = scan;
    }

    /** The person that begins at a word. */
    @Nullable
    Quantity single(int at) {
        Hit article = scan.at(at, Kind.ARTICLE);
        boolean opens = !isBare() && (at == scan.from() || scan.is(at - 1, ',') || scan.is(at - 1, ':'));
        if (article == null && !opens && !isAged(at) && !standsBare(at)) {
            return null;
        }
        int from = article == null ? at : article.to();
        int within = article == null ? BARE_NOUN_WITHIN : NOUN_WITHIN;
        for (int i = from; i < Math.min(from + within, scan.to()); i++) {
            Hit noun = scan.at(i, Kind.SOMEONE);
            if (noun != null) {
                return one(at, noun.to(), noun);
            }
            if (ends(i)) {
                break;
            }
        }
        return isAged(from) ? one(at, from + 1, null) : null;
    }

    private boolean ends(int at) {
        return scan.isMark(at)
                || scan.at(at, Kind.PART) != null
                || scan.at(at, Kind.TRIGGER) != null
                || scan.at(at, Kind.ARTICLE) != null
                || scan.number(at) >= 0;
    }

    private boolean standsBare(int at) {
        return isBare() && scan.at(at, Kind.SOMEONE) != null;
    }

    /** Languages without articles. */
    private boolean isBare() {
        return scan.language().equals("ru") || scan.language().equals("ar");
    }

    /** Two capitalised words or more; the first of a sentence counts when the second has a capital, too. */
    @Nullable
    Quantity named(int at) {
        int end = at;
        while (end < scan.to() && end - at < LONGEST_NAME && isName(end)) {
            end++;
        }
        boolean within = scan.isMark(at - 1) || scan.at(at - 1, Kind.SOMEONE) != null;
        boolean begins = at == scan.from() || within && !scan.language().equals("de");
        return end - at >= 2 && begins ? new Quantity(at, end, Count.exactly(1), Sort.NAMED, true) : null;
    }

    private boolean isName(int at) {
        return at >= scan.from()
                && scan.text().shape(at) == Shape.CAPITAL
                && scan.at(at, Kind.PEOPLE) == null
                && scan.at(at, Kind.ARTICLE) == null
                && scan.number(at) < 0
                && scan.at(at, Kind.TRIGGER) == null;
    }

    private Quantity one(int from, int to, @Nullable Hit noun) {
        boolean counted = noun != null && !noun.sense().arguments().isEmpty();
        long many = counted && noun != null ? noun.sense().number(0) : 1;
        return new Quantity(from, to, Count.exactly(many), Sort.SINGLE, true);
    }

    /** "20-year-old", "48-Jährige", "11-летней". */
    private boolean isAged(int at) {
        String word = scan.words().word(at);
        int dash = word.indexOf('-');
        return dash > 0
                && dash <= 3
                && Character.isDigit(word.charAt(0))
                && word.length() > dash + 4
                && Character.isLetter(word.charAt(dash + 1));
    }
}
