package dev.dateline.domain.article.clean;

import dev.dateline.domain.article.Change;
import dev.dateline.domain.article.Change.Kind;
import dev.dateline.domain.article.ResourceLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers in texts with the word that each counts, and how they differ between two versions of a passage. */
final class Numbers {

    private static final Pattern DIGITS =
            Pattern.compile("(?<![\\p{IsLatin}\\p{IsCyrillic}\\p{Nd}])(?<![\\p{IsLatin}\\p{IsCyrillic}]-)[$€£¥₹₽₺₩]?"
                    + "(?<value>\\p{Nd}+(?:[.,:'’]\\p{Nd}+|[ \\u00A0\\u202F]\\p{Nd}{3}(?!\\p{Nd}))*)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’]+");
    private static final Pattern NOUN_AFTER = Pattern.compile(
            "\\s{0,2}(?<noun>[%°$€£₽]|[\\p{IsHan}\\p{IsHiragana}\\p{IsHangul}]|[\\p{L}\\p{M}][\\p{L}\\p{M}'’-]{2,})");
    private static final Pattern WORD_BEFORE = Pattern.compile("(?<noun>[\\p{L}\\p{M}]{3,})\\P{L}{1,3}$");
    private static final Pattern GROUP = Pattern.compile("(?<=\\d)[.,'’  \\s](?=\\d{3}(?!\\d))");
    private static final int NOUN_STEM = 5;
    private static final int BACKWARDS = 30;
    private static final Map<String, Map<String, String>> WORDS = read();

    private Numbers() {}

    /**
     * A number.
     *
     * @param at where it begins
     * @param value its digits, without separators of thousands
     * @param noun the beginning of the word it counts, lower case; empty when there is none
     * @param text as it stands, with that word
     */
    record Count(int at, String value, String noun, String text) {

        boolean isSame(Count other) {
            return value.equals(other.value) && noun.equals(other.noun);
        }
    }

    /** The numbers of a text in their order, in digits of any script or as small words of the language. */
    static List<Count> in(String text, String language) {
        List<Count> counts = new ArrayList<>();
        Matcher digits = DIGITS.matcher(text);
        while (digits.find()) {
            counts.add(count(text, digits.start(), digits.end(), value(digits.group("value"))));
        }
        Map<String, String> known = WORDS.getOrDefault(language, Map.of());
        Matcher words = WORD.matcher(known.isEmpty() ? "" : text);
        while (words.find()) {
            String value = known.get(words.group().toLowerCase(Locale.ROOT));
            if (value != null) {
                counts.add(count(text, words.start(), words.end(), value));
            }
        }
        counts.sort(Comparator.comparingInt(Count::at));
        return counts;
    }

    private static Count count(String text, int start, int end, String value) {
        Matcher after = NOUN_AFTER.matcher(text).region(end, text.length());
        if (after.lookingAt()) {
            return new Count(start, value, stem(after.group("noun")), text.substring(start, after.end()));
        }
        int from = Math.max(0, start - BACKWARDS);
        Matcher before = WORD_BEFORE.matcher(text.substring(from, start));
        return before.find()
                ? new Count(start, value, stem(before.group("noun")), text.substring(from + before.start(), end))
                : new Count(start, value, "", text.substring(start, end));
    }

    private static String stem(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        return lower.length() > NOUN_STEM ? lower.substring(0, NOUN_STEM) : lower;
    }

    private static String value(String digits) {
        StringBuilder latin = new StringBuilder();
        digits.chars()
                .forEach(c -> latin.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : (char) c));
        return GROUP.matcher(latin).replaceAll("").replace(',', '.');
    }

    /** What became of the numbers of a passage that both versions have. */
    static List<Change> changes(Passage passage, String language) {
        List<Count> lost = in(passage.was(), language);
        List<Count> gained = in(passage.is(), language);
        for (Count count : List.copyOf(lost)) {
            Count same = find(gained, count::isSame);
            if (same != null) {
                lost.remove(count);
                gained.remove(same);
            }
        }
        List<Change> changes = paired(lost, gained, passage.isEdited());
        if (passage.isEdited()) {
            lost.forEach(count -> changes.add(new Change(Kind.NUMBER, count.text(), null)));
            gained.forEach(count -> changes.add(new Change(Kind.NUMBER, null, count.text())));
        }
        return changes;
    }

    /** Numbers that count the same, and two that are left alone in an edited passage; they are taken from the lists. */
    private static List<Change> paired(List<Count> lost, List<Count> gained, boolean edited) {
        List<Change> changes = new ArrayList<>();
        for (Count count : List.copyOf(lost)) {
            boolean alone = edited && lost.size() == 1 && gained.size() == 1;
            Count other =
                    find(gained, g -> alone || !g.noun().isEmpty() && g.noun().equals(count.noun()));
            if (other != null) {
                lost.remove(count);
                gained.remove(other);
                addUnlessEqual(count, other, changes);
            }
        }
        return changes;
    }

    private static void addUnlessEqual(Count was, Count is, List<Change> changes) {
        if (!was.value().equals(is.value())) {
            changes.add(new Change(Kind.NUMBER, was.text(), is.text()));
        }
    }

    private static @Nullable Count find(List<Count> counts, Predicate<Count> rule) {
        return counts.stream().filter(rule).findFirst().orElse(null);
    }

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> languages = new HashMap<>();
        for (String line : ResourceLines.of(Numbers.class, "number-words.txt")) {
            String[] parts = line.split(" ");
            Map<String, String> words = new HashMap<>();
            for (int i = 1; i < parts.length; i++) {
                String[] pair = parts[i].split("=");
                words.put(pair[0], pair[1]);
            }
            languages.put(parts[0], words);
        }
        return languages;
    }
}
