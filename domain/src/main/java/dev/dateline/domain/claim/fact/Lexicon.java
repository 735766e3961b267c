package dev.dateline.domain.claim.fact;

import dev.dateline.domain.article.ResourceLines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language that facts are read by, from {@code facts-xx.txt} beside this class. A line has a sense and, after a
 * colon, its forms: words or phrases as {@link Folded} writes them; a star at a word's end stands for any ending, one at its
 * beginning for any beginning.
 */
final class Lexicon {
    private static final Set<String> LANGUAGES = Set.of("en", "es", "fr", "de", "ru", "ar");
    private static final Map<String, Lexicon> LEXICONS = new ConcurrentHashMap<>();
    private static final int SHORTEST = 2;
    private static final int PAIRS = 1 << 12;
    /** Leaves the upper 13 bits of a number. */
    private static final int LATELY_SHIFT = 19;

    private final String language;
    private final Map<String, List<Form>> whole = new HashMap<>();
    private final Map<String, List<Form>> beginnings = new HashMap<>();
    private final Map<String, List<Form>> endings = new HashMap<>();
    /** The first two letters of beginnings, the last two of endings: most words are none of either. */
    private final BitSet begun = new BitSet(PAIRS);

    private final BitSet ended = new BitSet(PAIRS);
    private int longest = SHORTEST;

    /** What words asked for lately may begin. Two threads may find it at once, which harms nobody. */
    private final @Nullable Begun[] lately = new Begun[1 << Integer.SIZE - LATELY_SHIFT];

    private record Form(List<String> words, Sense sense) {}

    private record Begun(String word, List<Form> forms) {}

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
        int place = (word.hashCode() * 0x9E3779B1) >>> LATELY_SHIFT;
        Begun known = lately[place];
        if (known == null || !known.word().equals(word)) {
            known = new Begun(word, begunBy(word));
            lately[place] = known;
        }
        return hits(known.forms(), words, at);
    }

    /** The forms that a word may begin: as it stands, by its beginnings, the longest first, and by its endings. */
    private List<Form> begunBy(String word) {
        List<Form> forms = new ArrayList<>(whole.getOrDefault(word, List.of()));
        if (word.length() >= SHORTEST && begun.get(pair(word, 0))) {
            for (int length = Math.min(longest, word.length()); length >= SHORTEST; length--) {
                forms.addAll(beginnings.getOrDefault(word.substring(0, length), List.of()));
            }
        }
        if (word.length() >= SHORTEST && ended.get(pair(word, word.length() - SHORTEST))) {
            for (int from = 0; from <= word.length() - SHORTEST; from++) {
                forms.addAll(endings.getOrDefault(word.substring(from), List.of()));
            }
        }
        return List.copyOf(forms);
    }

    /** A number below {@value #PAIRS} for two letters. */
    private static int pair(String word, int from) {
        return (word.charAt(from) * 31 + word.charAt(from + 1)) & (PAIRS - 1);
    }

    private void add(Form form) {
        String first = form.words().get(0);
        Map<String, List<Form>> forms = first.endsWith("*") ? beginnings : first.startsWith("*") ? endings : whole;
        String bare = first.replace("*", "");
        forms.computeIfAbsent(bare, key -> new ArrayList<>()).add(form);
        if (forms == beginnings) {
            begun.set(pair(bare, 0));
        } else if (forms == endings) {
            ended.set(pair(bare, bare.length() - SHORTEST));
        }
        longest = Math.max(longest, forms == beginnings ? bare.length() : 0);
    }

    private static List<Hit> hits(List<Form> forms, Folded words, int at) {
        List<Hit> hits = List.of();
        for (Form form : forms) {
            if (goesOn(form.words(), words, at)) {
                hits = hits.isEmpty() ? new ArrayList<>(2) : hits;
                hits.add(new Hit(at, at + form.words().size(), form.sense()));
            }
        }
        return hits;
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
