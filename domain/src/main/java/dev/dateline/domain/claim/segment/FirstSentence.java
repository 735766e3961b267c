package dev.dateline.domain.claim.segment;

import dev.dateline.domain.article.ResourceLines;
import dev.dateline.domain.claim.segment.Line.Opening;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a line's first sentence tells of its tie to the line before: a report's first sentence introduces people ("a man", "three
 * people"), says what became of them and on which day; what goes on has "the victim", "the shooting". From {@code first-sentences.txt}.
 */
final class FirstSentence {
    private static final int MOST_WORDS = 36;
    private static final int FEWEST_WORDS = 6;
    private static final int PHRASE = 3;

    private static final Map<String, Set<String>> LISTS = lists();

    private final List<String> words;

    private FirstSentence(List<String> words) {
        this.words = words;
    }

    /** All that holds for a line. */
    static Set<Opening> of(String line) {
        FirstSentence sentence = new FirstSentence(words(line));
        Set<Opening> found = EnumSet.noneOf(Opening.class);
        boolean introduces = sentence.hasPair("indefinite", PHRASE, "persons");
        boolean known = sentence.hasPair("definite", 1, "persons") || sentence.hasPair("definite", 1, "events");
        boolean outcome = sentence.has("outcomes");
        boolean day = sentence.has("days");
        add(found, Opening.INTRODUCES, introduces);
        add(found, Opening.KNOWN, known);
        add(found, Opening.OUTCOME, outcome);
        add(found, Opening.DAY, day);
        add(found, Opening.LEADS, outcome && (introduces || day) && !known);
        add(found, Opening.CLOSES, sentence.closes());
        return found;
    }

    private static Set<String> list(String name) {
        return LISTS.getOrDefault(name, Set.of());
    }

    private boolean has(String list) {
        return words.stream().anyMatch(list(list)::contains);
    }

    /** Whether a word of one list has one of another among the next few behind it. */
    private boolean hasPair(String first, int within, String second) {
        for (int i = 0; i < words.size(); i++) {
            if (list(first).contains(words.get(i))) {
                int end = Math.min(words.size(), i + 1 + within);
                if (words.subList(i + 1, end).stream().anyMatch(list(second)::contains)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean closes() {
        for (int length = 1; length <= Math.min(PHRASE, words.size()); length++) {
            if (list("closes").contains(String.join(" ", words.subList(0, length)))) {
                return true;
            }
        }
        return false;
    }

    /** The words up to the first stop that has some before it, in lower case; a number is a word. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= line.length() && words.size() < MOST_WORDS; i++) {
            char c = i < line.length() ? line.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                from = from < 0 ? i : from;
                continue;
            }
            if (from >= 0) {
                words.add(line.substring(from, i).toLowerCase(Locale.ROOT));
                from = -1;
            }
            if ((c == '.' || c == '?' || c == '!') && words.size() >= FEWEST_WORDS) {
                break;
            }
        }
        return words;
    }

    private static void add(Set<Opening> found, Opening opening, boolean holds) {
        if (holds) {
            found.add(opening);
        }
    }

    private static Map<String, Set<String>> lists() {
        Map<String, Set<String>> lists = new HashMap<>();
        for (String line : ResourceLines.of(FirstSentence.class, "first-sentences.txt")) {
            int colon = line.indexOf(':');
            Set<String> list = lists.computeIfAbsent(line.substring(0, colon), key -> new HashSet<>());
            for (String phrase : line.substring(colon + 1).split(",")) {
                list.add(phrase.strip());
            }
        }
        return lists;
    }
}
