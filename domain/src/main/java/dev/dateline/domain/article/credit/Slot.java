package dev.dateline.domain.article.credit;

import java.util.List;

/**
 * A short text where an agency's name may stand.
 *
 * @param text the text
 * @param agencies the agencies named in it, in its order
 * @param rest the words that are no agency's name
 * @param longest words of the longest name found
 */
record Slot(String text, List<Agency> agencies, List<String> rest, int longest) {

    Slot {
        agencies = List.copyOf(agencies);
        rest = List.copyOf(rest);
    }

    boolean isKnown() {
        return !agencies.isEmpty();
    }
}
