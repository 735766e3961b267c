package dev.dateline.domain.article.clean;

import dev.dateline.domain.article.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is shown of a passage that changed: from shortly before its first difference. */
final class Excerpt {

    private static final int CONTEXT = 40;

    private Excerpt() {}

    static @Nullable String before(Passage passage) {
        return cut(passage.before(), shared(passage));
    }

    static @Nullable String after(Passage passage) {
        return cut(passage.after(), shared(passage));
    }

    private static int shared(Passage passage) {
        String was = passage.was();
        String is = passage.is();
        int shared = 0;
        while (shared < Math.min(was.length(), is.length()) && was.charAt(shared) == is.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    private static @Nullable String cut(@Nullable String text, int shared) {
        if (text == null || text.length() <= Change.LONGEST || shared <= CONTEXT) {
            return text;
        }
        int blank = text.lastIndexOf(' ', shared - CONTEXT);
        return blank <= 0 ? text : "…" + text.substring(blank + 1);
    }

    /** Whether all words that changed in a passage stand in the changes told already. */
    static boolean isExplained(Passage passage, List<Change> told) {
        String explained = told.stream()
                .flatMap(change -> Stream.of(
                        change.before() == null ? "" : change.before(), change.after() == null ? "" : change.after()))
                .map(PlainWords::line)
                .collect(Collectors.joining());
        List<String> lost = without(PlainWords.of(passage.was()), PlainWords.of(passage.is()));
        List<String> gained = without(PlainWords.of(passage.is()), PlainWords.of(passage.was()));
        Function<List<String>, Boolean> known =
                words -> words.stream().allMatch(word -> explained.contains(" " + word + " "));
        return passage.isRewritten() && known.apply(lost) && known.apply(gained);
    }

    private static List<String> without(List<String> words, List<String> others) {
        List<String> rest = new ArrayList<>(words);
        others.forEach(rest::remove);
        return rest;
    }
}
