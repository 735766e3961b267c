package dev.dateline.domain.story.words;

import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.ar.ArabicStemmer;

/**
 * Light stems: what makes two forms of a word meet without making two words one. Endings where a few rules do it
 * (English, German, Romance languages, Arabic), and a cut after five or six letters where words are inflected more than
 * rules can follow; the cut is also what an unknown language gets. Measured against no stemming and against full
 * stemmers on headlines in nine languages: the light forms were never worse.
 */
final class Stems {
    private static final Set<String> MUCH_INFLECTED = Set.of(
            "ru", "uk", "be", "bg", "mk", "sr", "hr", "bs", "sh", "sl", "cs", "sk", "pl", "lt", "lv", "et", "fi", "hu",
            "tr", "az", "kk", "ky", "uz", "ka", "hy");
    private static final Set<String> ROMANCE = Set.of("es", "pt", "fr", "it", "nl", "ca", "gl", "ro");
    private static final List<String> GERMAN_ENDINGS = List.of("ern", "em", "er", "en", "es", "e", "s", "n");
    private static final int SHORT_CUT = 5;
    private static final int CUT = 6;

    private Stems() {}

    /** The stem of a word that is in lower case and folded already. */
    static String of(String word, String language) {
        if (MUCH_INFLECTED.contains(language)) {
            return cut(word, SHORT_CUT);
        }
        if (ROMANCE.contains(language)) {
            return cut(romance(word), CUT);
        }
        return switch (language) {
            case "en" -> english(word);
            case "de" -> cut(german(word), CUT);
            case "ar" -> arabic(word);
            case "vi" -> word;
            default -> cut(word, CUT);
        };
    }

    /** A language with the same rules as this one: few sets of rules serve many languages. */
    static String family(String language) {
        if (MUCH_INFLECTED.contains(language)) {
            return "ru";
        }
        if (ROMANCE.contains(language)) {
            return "es";
        }
        return switch (language) {
            case "en", "de", "ar", "vi" -> language;
            default -> "und";
        };
    }

    private static String english(String word) {
        String singular = englishSingular(word);
        int n = singular.length();
        if (n > 6 && singular.endsWith("ing")) {
            singular = singular.substring(0, n - 3);
        } else if (n > 5 && singular.endsWith("ed")) {
            singular = singular.substring(0, n - 2);
        }
        return withoutSilentEnd(singular);
    }

    private static String englishSingular(String word) {
        int n = word.length();
        if (n <= 3 || word.charAt(n - 1) != 's') {
            return word;
        }
        if (n > 4 && word.endsWith("ies")) {
            return word.substring(0, n - 3) + "y";
        }
        if (n > 4
                && (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes"))) {
            return word.substring(0, n - 2);
        }
        boolean plural = "sui".indexOf(word.charAt(n - 2)) < 0;
        return plural ? word.substring(0, n - 1) : word;
    }

    /** "stopp" and "stop", "resign" and "resigne": one letter too many goes. */
    private static String withoutSilentEnd(String stem) {
        int n = stem.length();
        char last = stem.charAt(n - 1);
        if (n > 4 && last == stem.charAt(n - 2) && "lseaoui".indexOf(last) < 0) {
            return withoutSilentE(stem.substring(0, n - 1));
        }
        return withoutSilentE(stem);
    }

    private static String withoutSilentE(String stem) {
        return stem.length() > 4 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static String german(String word) {
        for (String ending : GERMAN_ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static String romance(String word) {
        String stem = word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        boolean vowelEnd = stem.length() > 4 && "aeo".indexOf(stem.charAt(stem.length() - 1)) >= 0;
        return vowelEnd ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static String arabic(String word) {
        char[] letters = word.toCharArray();
        return new String(letters, 0, new ArabicStemmer().stem(letters, letters.length));
    }

    private static String cut(String word, int letters) {
        if (word.length() <= letters) {
            return word;
        }
        int end = Character.isHighSurrogate(word.charAt(letters - 1)) ? letters + 1 : letters;
        return word.substring(0, end);
    }
}
