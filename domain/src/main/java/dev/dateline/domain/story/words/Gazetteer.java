package dev.dateline.domain.story.words;

import dev.dateline.domain.article.ResourceLines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Places by their names in one language and in English: the countries by what the JDK calls them, and the capitals, cities
 * and regions of {@code places.txt}. A country's id is its ISO code, another place's its English name.
 */
final class Gazetteer {
    private static final int LONGEST_ACRONYM = 5;

    /** Words of one language that are spelt like a place. */
    private static final Set<String> AMBIGUOUS = Set.of("수단", "가나");

    private final Language language;
    private final Map<String, String> idByKey = new HashMap<>();
    private final Map<String, String> idByUnspaced = new HashMap<>();
    private final Set<String> acronyms = new HashSet<>();
    private int longestUnspaced;

    private Gazetteer(Language language) {
        this.language = language;
    }

    static Gazetteer of(Language language) {
        Gazetteer gazetteer = new Gazetteer(language);
        for (Locale speaking : List.of(Locale.ENGLISH, new Locale(language.code()))) {
            for (String country : Locale.getISOCountries()) {
                gazetteer.add(country, new Locale("", country).getDisplayCountry(speaking));
            }
        }
        for (String line : ResourceLines.of(Gazetteer.class, "places.txt")) {
            int colon = line.indexOf(": ");
            String id = line.substring(0, colon);
            for (String name : line.substring(colon + 2).split(", ", -1)) {
                gazetteer.add(id.length() == 2 ? id.toUpperCase(Locale.ROOT) : id, name);
            }
        }
        return gazetteer;
    }

    /** The id of the place with this name, a few words as they stand in a text; null when it is none that is known. */
    @Nullable
    String find(List<String> words) {
        String key = language.nameKey(words);
        String id = idByKey.get(key);
        return id != null && acronyms.contains(key) && !isCapitals(words) ? null : id;
    }

    /** The longest place's name that begins here in a text without spaces; empty when none does. */
    String unspacedAt(String run, int from) {
        int most = Math.min(run.length() - from, longestUnspaced);
        for (int length = most; length >= 2; length--) {
            String name = run.substring(from, from + length);
            if (idByUnspaced.containsKey(name)) {
                return name;
            }
        }
        return "";
    }

    /** The id of a place that {@link #unspacedAt} found. */
    String idOfUnspaced(String name) {
        return idByUnspaced.getOrDefault(name, name);
    }

    private void add(String id, String name) {
        if (Scripts.isUnspaced(name.codePointAt(0))) {
            if (!AMBIGUOUS.contains(name)) {
                idByUnspaced.putIfAbsent(name, id);
                longestUnspaced = Math.max(longestUnspaced, name.length());
            }
            return;
        }
        List<String> words = Tokens.words(name);
        String key = language.nameKey(words);
        idByKey.putIfAbsent(key, id);
        if (key.length() <= LONGEST_ACRONYM && isCapitals(words)) {
            acronyms.add(key);
        }
    }

    private static boolean isCapitals(List<String> words) {
        return words.stream().allMatch(word -> word.chars().allMatch(Character::isUpperCase));
    }
}
