package dev.dateline.domain.claim.fact;

import dev.dateline.domain.article.ResourceLines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one language that facts are read by, from {@code facts-xx.txt} beside this class. A line has a sense and, after a
 * colon, its forms: words or phrases as {@link Folded} writes them; a star at a word's end stands for any ending, one at its
 * beginning for any beginning.
 */
final class Lexicon {
    private static final Set<String> LANGUAGES = Set.of("en", "es", "fr", "de", "ru", "ar");
    private static final Map<String, Lexicon> LEXICONS = new ConcurrentHashMap<>();
    private static final int SHORTEST = 2;

    private final String language;
    private final Map<String, List<Form>> whole = new HashMap<>();
    private final Map<String, List<Form>> beginnings = new HashMap<>();
    private final Map<String, List<Form>> endings = new HashMap<>();
    private int longest = SHORTEST;

    private record Form(List<String> words, Sense sense) {}

    private Lexicon(String language) {
        this.language = language;
        for (String line : ResourceLines.of(Lexicon.class, "facts-" + language + ".txt")) {
            int colon = line.indexOf(':');
            Sense sense = sense(line.substring(0, colon));
            for (String form : line.substring(colon + 1).split(",")) {
                add(new Form(
                        Arrays.stream(form.strip().split(" ")).map(Folded::fold).toList(), sense));
            }
        }
    }

    /** The lexicon of a language; the English one, which at least knows numbers in digits, where there is none. */
    static Lexicon of(String language) {
        return LEXICONS.computeIfAbsent(LANGUAGES.contains(language) ? language : "en", Lexicon::new);
    }

    /** The BCP 47 tag of its language. */
    String language() {
        return language;
    }

    /** The number that a single word stands for; negative where it stands for none. */
    long number(String word) {
        for (Form form : whole.getOrDefault(word, List.of())) {
            if (form.sense().kind() == Sense.Kind.NUMBER && form.words().size() == 1) {
                return form.sense().number(0);
            }
        }
        return -1;
    }

    /** Everything that begins at a word. */
    List<Hit> at(Folded words, int at) {
        String word = words.word(at);
        List<Hit> hits = new ArrayList<>(0);
        collect(whole.getOrDefault(word, List.of()), words, at, hits);
        for (int length = Math.min(longest, word.length()); length >= SHORTEST; length--) {
            collect(beginnings.getOrDefault(word.substring(0, length), List.of()), words, at, hits);
        }
        if (!endings.isEmpty()) {
            for (int from = 0; from <= word.length() - SHORTEST; from++) {
                collect(endings.getOrDefault(word.substring(from), List.of()), words, at, hits);
            }
        }
        return hits;
    }

    private void add(Form form) {
        String first = form.words().get(0);
        Map<String, List<Form>> forms = first.endsWith("*") ? beginnings : first.startsWith("*") ? endings : whole;
        String bare = first.replace("*", "");
        forms.computeIfAbsent(bare, key -> new ArrayList<>()).add(form);
        longest = Math.max(longest, forms == beginnings ? bare.length() : 0);
    }

    private static void collect(List<Form> forms, Folded words, int at, List<Hit> hits) {
        for (Form form : forms) {
            if (goesOn(form.words(), words, at)) {
                hits.add(new Hit(at, at + form.words().size(), form.sense()));
            }
        }
    }

    private static boolean goesOn(List<String> form, Folded words, int at) {
        if (at + form.size() > words.to()) {
            return false;
        }
        for (int i = 1; i < form.size(); i++) {
            if (!matches(form.get(i), words.word(at + i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(String form, String word) {
        return form.endsWith("*")
                ? word.startsWith(form.substring(0, form.length() - 1))
                : form.startsWith("*") ? word.endsWith(form.substring(1)) : word.equals(form);
    }

    private static Sense sense(String head) {
        List<String> parts = Arrays.asList(head.strip().split(" "));
        return new Sense(
                Sense.Kind.valueOf(parts.get(0).toUpperCase(Locale.ROOT)), List.copyOf(parts.subList(1, parts.size())));
    }
}
