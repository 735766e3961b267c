package dev.dateline.domain.article.credit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words around agencies' names in many languages, from {@code credit-words.txt} beside this class. */
final class CreditWords {

    /** The lists of the file. */
    enum Kind {
        SOURCE,
        BY,
        WITH,
        ADDED,
        LEAD,
        PICTURE,
        NOUN,
        BETWEEN,
        UNTOLD,
        NOBODY
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Map<Kind, Set<String>> LISTS = lists();
    private static final Map<Kind, List<String>> LONGEST_FIRST = longestFirst();
    private static final Pattern PARTS = Pattern.compile("[,;/|•·+&–—=()（）、，・:：]|\\s-\\s|(?U)\\b(?:"
            + String.join("|", LONGEST_FIRST.get(Kind.BETWEEN)) + ")(?=\\s)|\\sи\\s");

    private CreditWords() {}

    /** Whether a word or phrase is in a list. */
    static boolean is(Kind kind, String text) {
        return LISTS.get(kind).contains(Words.folded(text));
    }

    /** Whether any word or phrase of a list stands in a text; in scripts without blanks also inside a word. */
    static boolean hasAny(Kind kind, String text) {
        String folded = " " + Words.folded(text) + " ";
        return LISTS.get(kind).stream()
                .anyMatch(word -> Words.isDense(word) ? folded.contains(word) : folded.contains(" " + word + " "));
    }

    /** What follows the list's longest phrase that begins a folded text; null when none does. */
    static @Nullable String after(Kind kind, String folded) {
        return LONGEST_FIRST.get(kind).stream()
                .filter(phrase -> (folded + " ").startsWith(phrase + " "))
                .findFirst()
                .map(phrase -> folded.substring(phrase.length()).strip())
                .orElse(null);
    }

    /** How many characters of a text the list's longest phrase takes that begins it; 0 when none does. */
    static int prefix(Kind kind, String text) {
        String after = after(kind, Words.folded(text));
        return after == null
                ? 0
                : lengthOfWords(text, Words.of(text).size() - Words.of(after).size());
    }

    /** Where a list's longest phrase begins in a text; -1 when none stands there. */
    static int find(Kind kind, String text) {
        String folded = " " + Words.folded(text) + " ";
        for (String phrase : LONGEST_FIRST.get(kind)) {
            int at = folded.indexOf(" " + phrase + " ");
            if (at >= 0) {
                return lengthOfWords(text, Words.of(folded.substring(0, at)).size());
            }
        }
        return -1;
    }

    /** Agency id and words of each trailer. */
    static List<String[]> trailers() {
        return ListFile.builtIn("credit-words.txt").stream()
                .filter(section -> section.id().equals("TRAILER"))
                .flatMap(section -> section.lines().stream())
                .map(line -> line.split("\\s*\\|\\s*", 2))
                .toList();
    }

    /** The parts of a list of names. */
    static List<String> parts(String slot) {
        return PARTS.splitAsStream(slot)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static int lengthOfWords(String text, int words) {
        Matcher word = WORD.matcher(text);
        int end = 0;
        for (int i = 0; i < words && word.find(); i++) {
            end = word.end();
        }
        return end;
    }

    private static Map<Kind, Set<String>> lists() {
        Map<Kind, Set<String>> lists = new HashMap<>();
        for (Kind kind : Kind.values()) {
            lists.put(kind, new HashSet<>());
        }
        ListFile.builtIn("credit-words.txt").stream()
                .filter(section -> !section.id().isEmpty() && !section.id().equals("TRAILER"))
                .forEach(section -> section.lines().stream()
                        .map(Words::folded)
                        .forEach(lists.get(Kind.valueOf(section.id()))::add));
        return lists;
    }

    private static Map<Kind, List<String>> longestFirst() {
        return LISTS.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        list -> list.getValue().stream()
                                .sorted(Comparator.comparing(String::length)
                                        .reversed()
                                        .thenComparing(Comparator.naturalOrder()))
                                .toList()));
    }
}
