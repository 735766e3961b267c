package dev.dateline.domain.article.credit;

import dev.dateline.domain.item.Outlet;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a name in an agency's place is but the outlet's own: "(WSVN)" on wsvn.com, "(CBSMiami)" on miami.cbslocal.com. */
final class OwnMark {

    /** Call signs of American stations: whoever prints one, prints its own or its sister's. */
    private static final Pattern CALL_SIGN = Pattern.compile("[KW][A-Z]{2,3}(?:[ -]?(?:TV|FM|AM|DT))?(?:\\d+)?");

    private static final Pattern SEAMS =
            Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|[^\\p{L}\\p{N}]+");
    private static final int A_WORD = 3;

    private final String outlet;
    private final String own;

    OwnMark(Outlet outlet, String host) {
        this.outlet = Words.folded(outlet.name());
        this.own = joined(outlet.name()) + " " + joined(outlet.id()) + " " + joined(host);
    }

    boolean is(String name) {
        String folded = Words.folded(name);
        boolean same = !folded.isEmpty() && (folded.equals(outlet) || folded.length() >= A_WORD && allStand(name));
        return same || CALL_SIGN.matcher(name.strip()).matches();
    }

    /** Whether each word of the name stands in the outlet's name, id or host. */
    private boolean allStand(String name) {
        return Arrays.stream(SEAMS.split(name.strip()))
                .filter(word -> word.length() > 1)
                .allMatch(word -> own.contains(Words.fold(word)));
    }

    private static String joined(String text) {
        return Words.folded(text).replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
