package dev.dateline.domain.article.credit;

import dev.dateline.domain.article.credit.CreditWords.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Who is named in a slot such as "dpa/AFP", "Jane Doe and Reuters", "Agencies".
 *
 * @param agencies the known agencies
 * @param others the parts that name nobody we know, as they stand there
 * @param untold whether agencies are spoken of without saying which
 */
record Named(List<Agency> agencies, List<String> others, boolean untold) {

    private static final Pattern PERSON_BEHIND =
            Pattern.compile(".*[/|]\\s*\\p{Lu}[\\p{L}.'’-]+ \\p{Lu}[\\p{L}.'’ -]+.*");
    private static final int A_NAME = 2;
    private static final int SMALL = 3;
    private static final int INITIALS = 5;

    /** Reads a slot: each of its parts must be an agency's name alone, but for words such as "the" and "news agency". */
    static Named read(Agencies known, String slot) {
        Slot whole = known.read(slot);
        if (whole.isKnown() && bare(whole).isEmpty()) {
            return new Named(whole.agencies(), List.of(), false);
        }
        List<Agency> agencies = new ArrayList<>();
        List<String> others = new ArrayList<>();
        boolean untold = CreditWords.list(Kind.UNTOLD).is(slot);
        for (String text : CreditWords.parts(slot)) {
            Slot part = known.read(text);
            List<String> rest = bare(part);
            boolean itself = part.isKnown() && (rest.isEmpty() || part.longest() >= A_NAME || isDense(rest));
            untold |= !part.isKnown() && CreditWords.list(Kind.UNTOLD).is(text);
            if (itself) {
                agencies.addAll(part.agencies());
                others.addAll(rest);
            } else if (!rest.isEmpty() && !CreditWords.list(Kind.UNTOLD).is(text)) {
                others.add(text);
            }
        }
        return new Named(agencies.stream().distinct().toList(), others, untold && agencies.isEmpty());
    }

    /** Whether a slot names a photographer: "REUTERS/Jane Doe". */
    static boolean isPicture(String slot) {
        return PERSON_BEHIND.matcher(slot).matches();
    }

    boolean isKnown() {
        return !agencies.isEmpty();
    }

    /** Whether what else is named is nothing but short signs: a desk, a region, an editor's initials. */
    boolean isAlone() {
        return others.stream().flatMap(other -> Words.of(other).stream()).allMatch(Named::isSign);
    }

    /** Whether what else is named may be persons and outlets: capitals, or a script without them and few words. */
    boolean isTitled() {
        return others.stream()
                .flatMap(other -> Words.of(other).stream())
                .noneMatch(word -> word.length() > SMALL && Character.isLowerCase(word.codePointAt(0)));
    }

    private static boolean isSign(String word) {
        boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
        boolean cased = !capitals || !word.equals(word.toLowerCase(Locale.ROOT));
        return Character.isDigit(word.charAt(0))
                || cased && (word.length() <= SMALL || word.length() <= INITIALS && capitals);
    }

    /** The words left over that say something. */
    private static List<String> bare(Slot slot) {
        return slot.rest().stream()
                .filter(word -> !CreditWords.list(Kind.NOUN).is(word)
                        && !CreditWords.list(Kind.BETWEEN).is(word))
                .toList();
    }

    private static boolean isDense(List<String> words) {
        return words.stream().allMatch(word -> Words.isDense(word) || Character.isDigit(word.charAt(0)));
    }
}
