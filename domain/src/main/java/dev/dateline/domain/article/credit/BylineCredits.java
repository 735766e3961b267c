package dev.dateline.domain.article.credit;

import dev.dateline.domain.article.Origin.Evidence;
import dev.dateline.domain.article.Origin.Place;
import dev.dateline.domain.article.Origin.Sign;
import dev.dateline.domain.article.credit.CreditWords.Kind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds agencies among those who wrote a text: "By Reuters", "Von dpa/RND", "Jane Doe, Associated Press". */
final class BylineCredits {

    private static final int LONGEST_LINE = 100;
    private static final int LONGEST_BYLINE = 200;
    private static final int LINES = 3;

    private static final Pattern BRACKETS = Pattern.compile("(?<before>.+)\\((?<name>\\p{Lu}{2,6})\\)");

    private static final Pattern SENTENCE = Pattern.compile(".{40,}[.!?。।؟]");

    private final Agencies agencies;

    BylineCredits(Agencies agencies) {
        this.agencies = agencies;
    }

    /** What a byline says, where persons may stand beside the agency. */
    List<Evidence> in(@Nullable String byline) {
        if (byline == null
                || byline.length() > LONGEST_BYLINE
                || !agencies.mayBeIn(byline)
                || CreditWords.list(Kind.PICTURE).isIn(byline)) {
            return List.of();
        }
        Matcher brackets = BRACKETS.matcher(byline);
        if (brackets.matches() && Dateline.spellsOut(brackets.group("before"), brackets.group("name"))) {
            return List.of();
        }
        Named named = Named.read(agencies, CreditWords.list(Kind.UNTOLD).is(byline) ? byline : withoutBy(byline));
        return named.isKnown() || named.untold() ? Sightings.of(Sign.BYLINE, Place.BYLINE, byline, named) : List.of();
    }

    /** What a byline says that stands among the first lines of the text. */
    List<Evidence> inText(List<String> paragraphs) {
        for (String line : paragraphs.subList(0, Math.min(LINES, paragraphs.size()))) {
            if (line.length() > LONGEST_LINE || SENTENCE.matcher(line).matches()) {
                return List.of();
            }
            List<Evidence> found = inLine(line);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Evidence> inLine(String line) {
        if (!agencies.mayBeIn(line) || CreditWords.list(Kind.PICTURE).isIn(line)) {
            return List.of();
        }
        String names = withoutBy(line);
        boolean signed = !names.equals(line);
        Named named = Named.read(agencies, names);
        return named.isKnown() && (named.isAlone() || signed && named.isTitled())
                ? Sightings.of(Sign.BYLINE, Place.OPENING, line, named)
                : List.of();
    }

    private static String withoutBy(String line) {
        int by = CreditWords.list(Kind.BY).prefix(line);
        return by > 0 ? line.substring(by).replaceFirst("^[\\s:：,-]+", "") : line;
    }
}
