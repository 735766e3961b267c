package dev.dateline.domain.claim.fact;

import dev.dateline.domain.claim.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** All small numbers of an English article with the telling words beside them, whatever grammar makes of these: "seven were hit". */
final class TollNumbers {
    private static final long MOST = 60;
    private static final int BEFORE = 3;
    private static final int BEHIND = 7;
    private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9'’-]*|[.]");
    private static final Map<String, Long> SPELLED = spelled();
    private static final Set<String> DEAD =
            Set.of(("killed killing kills dead died die fatally deaths murder homicide homicides").split(" "));
    private static final Set<String> HURT = Set.of(
            ("wounded wounding injured injuring injuries hurt critical critically hospital hospitals hospitalized")
                    .split(" "));
    private static final Set<String> TELLING =
            Set.of(("shot shooting shoots wounds hit struck attempted people others other"
                            + " victims victim men women teens officers leaves left least one counts count stable condition survived taken"
                            + " transported sent suspects charged year years old block shots fired gunmen arrested children bullets"
                            + " times additional more including double triple quadruple")
                    .split(" "));

    private final List<Place> places = new ArrayList<>();
    private final TollSums sums;

    /**
     * A place of a number.
     *
     * @param beside telling words, with the side they stand on
     */
    private record Place(long value, boolean title, Set<String> beside, boolean dead, boolean hurt) {}

    TollNumbers(Document document) {
        String text = document.text().toLowerCase(Locale.ROOT);
        int titleEnd = Math.max(0, text.indexOf('\n'));
        int inTitle = words(text.substring(0, titleEnd)).size();
        List<String> words = words(text);
        for (int at = 0; at < words.size(); at++) {
            long value = value(words.get(at));
            if (value > 0) {
                places.add(place(words, at, value, at < inTitle));
            }
        }
        sums = new TollSums(words);
    }

    /** The words and full stops of a text in lower case. */
    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The numbers beside words that tell of the dead or the hurt. */
    Set<Long> values() {
        Set<Long> values = new TreeSet<>();
        places.stream().filter(place -> !place.beside.isEmpty()).forEach(place -> values.add(place.value));
        return values;
    }

    /** What stands beside a number, as traits. */
    Set<String> beside(String prefix, long value) {
        Set<String> traits = new TreeSet<>();
        for (Place place : places) {
            if (place.value == value) {
                place.beside.forEach(word -> traits.add(prefix + word + (place.title ? ",title" : "")));
                if (place.dead) {
                    traits.add(prefix + "dead");
                }
                if (place.hurt) {
                    traits.add(prefix + "hurt");
                }
            }
        }
        traits.addAll(sums.traits(prefix, value));
        return traits;
    }

    /** The traits of a number: what stands beside it, and how it compares with the first beside the dead, or the hurt. */
    void tell(List<String> traits, String prefix, long value, boolean dead) {
        traits.addAll(beside(prefix, value));
        places.stream()
                .filter(place -> dead ? place.dead : place.hurt)
                .findFirst()
                .ifPresent(first -> traits.add(prefix + "first" + Long.compare(value, first.value)));
    }

    private static Place place(List<String> words, int at, long value, boolean title) {
        Set<String> beside = new TreeSet<>();
        for (int i = at - 1; i >= Math.max(0, at - BEFORE) && !words.get(i).equals("."); i--) {
            note(beside, "<", words.get(i));
        }
        for (int i = at + 1;
                i <= Math.min(words.size() - 1, at + BEHIND) && !words.get(i).equals(".");
                i++) {
            note(beside, i == at + 1 ? ">>" : ">", words.get(i));
        }
        return new Place(value, title, beside, any(beside, DEAD), any(beside, HURT));
    }

    private static void note(Set<String> beside, String side, String word) {
        if (TELLING.contains(word) || DEAD.contains(word) || HURT.contains(word)) {
            beside.add(side + word);
        }
    }

    private static boolean any(Set<String> beside, Set<String> words) {
        return beside.stream().anyMatch(word -> words.contains(word.replaceAll("[<>]", "")));
    }

    /** The small number that a word stands for; 0 where it stands for none. */
    static long value(String word) {
        boolean digits = word.length() <= 2 && word.chars().allMatch(Character::isDigit);
        long value = digits ? Long.parseLong(word) : SPELLED.getOrDefault(word, 0L);
        return value <= MOST ? value : 0;
    }

    private static Map<String, Long> spelled() {
        Map<String, Long> values = new HashMap<>();
        String[] words =
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                                + " seventeen eighteen nineteen twenty")
                        .split(" ");
        for (int i = 0; i < words.length; i++) {
            values.put(words[i], (long) i);
        }
        values.putAll(Map.of("another", 1L, "double", 2L, "both", 2L, "pair", 2L, "couple", 2L, "triple", 3L));
        values.putAll(Map.of("quadruple", 4L, "dozen", 12L));
        return values;
    }
}
