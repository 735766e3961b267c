package dev.dateline.domain.article.clean;

import dev.dateline.domain.article.Change;
import dev.dateline.domain.article.Change.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in quotation marks of any kind, and how they differ between two versions of a text. */
final class Quotes {

    private static final Pattern QUOTE = Pattern.compile(
            "[“„‟]([^“”„\"]{6,600})[”“\"]|\"([^\"]{6,600})\"|«([^»]{6,600})»|»([^«]{6,600})«|「([^」]{4,600})」|『([^』]{4,600})』|”([^”]{6,600})”");
    private static final int LEAST_LETTERS = 10;
    private static final int LEAST_LETTERS_UNSPACED = 5;
    private static final double REWORDED = 0.4;

    private Quotes() {}

    /** The quotes of a text by their letters, which typography does not change; short ones are mere names of things. */
    private static Map<String, String> in(String text) {
        Map<String, String> quotes = new LinkedHashMap<>();
        Matcher matcher = QUOTE.matcher(text);
        while (matcher.find()) {
            String letters = TextHash.letters(matcher.group());
            boolean unspaced = !letters.isEmpty() && Character.isIdeographic(letters.codePointAt(0));
            if (letters.length() >= (unspaced ? LEAST_LETTERS_UNSPACED : LEAST_LETTERS)) {
                quotes.put(letters, matcher.group());
            }
        }
        return quotes;
    }

    /** What became of the quotes of these passages; a quote that is reworded is one change. */
    static List<Change> changes(List<Passage> passages) {
        Map<String, String> lost = in(passages, Passage::was);
        Map<String, String> gained = in(passages, Passage::is);
        Map<String, String> known = Map.copyOf(lost);
        lost.keySet().removeAll(gained.keySet());
        gained.keySet().removeAll(known.keySet());
        List<Change> changes = new ArrayList<>();
        for (String quote : lost.values()) {
            String reworded = gained.values().stream()
                    .filter(other -> Likeness.of(quote, other) >= REWORDED)
                    .findFirst()
                    .orElse(null);
            gained.values().remove(reworded);
            changes.add(new Change(Kind.QUOTE, quote, reworded));
        }
        gained.values().forEach(quote -> changes.add(new Change(Kind.QUOTE, null, quote)));
        return changes;
    }

    private static Map<String, String> in(List<Passage> passages, Function<Passage, String> side) {
        Map<String, String> quotes = new LinkedHashMap<>();
        passages.forEach(passage -> quotes.putAll(in(side.apply(passage))));
        return quotes;
    }
}
