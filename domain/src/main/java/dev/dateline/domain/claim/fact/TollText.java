package dev.dateline.domain.claim.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lower-case words and marks of an article whose first line is its title. */
final class TollText {
    /** Words behind the title that are its beginning. */
    private static final int LEAD = 70;

    private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9'’-]*|[.,;:!?()]|\\n");

    private final List<String> words = new ArrayList<>();
    private final List<TollWord> kinds = new ArrayList<>();
    private final long[] numbers;
    private final int titleEnd;

    TollText(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int titleEnds = Math.max(0, lower.indexOf('\n'));
        int inTitle = 0;
        for (Matcher word = WORD.matcher(lower); word.find(); ) {
            inTitle = word.start() <= titleEnds ? words.size() : inTitle;
            words.add(word.group());
            kinds.add(TollWord.of(word.group()));
        }
        titleEnd = inTitle;
        numbers = words.stream().mapToLong(TollText::number).toArray();
    }

    int size() {
        return words.size();
    }

    /** A word; an empty one before the first and behind the last. */
    String word(int at) {
        return at < 0 || at >= words.size() ? "" : words.get(at);
    }

    TollWord kind(int at) {
        return at < 0 || at >= words.size() ? TollWord.NONE : kinds.get(at);
    }

    /** The number that a word stands for; 0 where it stands for none. */
    long number(int at) {
        return at < 0 || at >= numbers.length ? 0 : numbers[at];
    }

    boolean ends(int at) {
        return switch (word(at)) {
            case ".", "\n", "!", "?" -> true;
            default -> false;
        };
    }

    /** Where the sentence of a word begins. */
    int sentenceStart(int at) {
        int start = at;
        while (start > 0 && !ends(start - 1)) {
            start--;
        }
        return start;
    }

    /** The end of the sentence of a word: its stop, or the end of all. */
    int sentenceEnd(int at) {
        int end = at;
        while (end < size() && !ends(end)) {
            end++;
        }
        return end;
    }

    /** Where a word stands: title, lead or body. */
    String place(int at) {
        return at < titleEnd ? "title" : at < titleEnd + LEAD ? "lead" : "body";
    }

    private static long number(String word) {
        return word.equals("both") ? 0 : TollNumbers.value(word);
    }
}
