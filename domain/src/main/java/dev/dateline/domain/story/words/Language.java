package dev.dateline.domain.story.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How the words of one language are prepared.
 *
 * @param code primary language subtag, {@code und} when unknown
 * @param stopWords words that are not kept
 * @param capitalsTell whether a capital letter in mid-sentence is the sign of a name
 * @param syllables whether spaces part syllables rather than words, so that pairs are needed
 */
record Language(String code, Set<String> stopWords, boolean capitalsTell, boolean syllables) {

    /** The rules for a BCP 47 tag of any form; any text at all is taken for an unknown language, with the general rules. */
    static Language of(String tag) {
        String code = primary(tag);
        return new Language(code, StopWords.of(code), !code.equals("de"), code.equals("vi"));
    }

    /** The key under which the rules of a tag are kept: its primary subtag with old codes replaced. */
    static String primary(String tag) {
        String lower = tag.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < lower.length() && lower.charAt(end) >= 'a' && lower.charAt(end) <= 'z') {
            end++;
        }
        return switch (lower.substring(0, end)) {
            case "nb", "nn" -> "no";
            case "iw" -> "he";
            case "in" -> "id";
            default -> end == 2 || end == 3 ? lower.substring(0, end) : "und";
        };
    }

    /** What all spellings of a name come to: its words folded and stemmed, letters that stand alone put together. */
    String nameKey(List<String> words) {
        StringBuilder key = new StringBuilder();
        boolean letterBefore = false;
        for (String word : words) {
            boolean letter = word.length() == 1;
            if (key.length() > 0 && !(letter && letterBefore)) {
                key.append(' ');
            }
            String lower = Folding.lower(word);
            key.append(lower.length() < 4 ? Folding.withoutAccents(lower) : term(lower));
            letterBefore = letter;
        }
        return key.toString();
    }

    /** The form of a word that is kept, from its lower-case form. */
    String term(String lower) {
        if (syllables) {
            return lower;
        }
        return Stems.of(Folding.withoutAccents(lower), code);
    }
}
