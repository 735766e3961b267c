package dev.dateline.bench.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What people type: words of headlines, whole and half, in quotes and in fields. */
enum Asking {
    ONE_WORD("one word"),
    TYPED("a word letter by letter"),
    THREE_WORDS("three words, the last half typed"),
    PHRASE("a phrase of two words"),
    FILTERED("two words of one outlet in one language"),
    EITHER("either of four words"),
    TYPO("a word with a letter wrong");

    private final String line;

    Asking(String line) {
        this.line = line;
    }

    String line() {
        return line;
    }

    /** Texts of this kind; one, or as many as somebody sends while typing. */
    List<String> texts(ReplayedTexts news, Random random) {
        List<String> title = words(news.title());
        if (title.isEmpty()) {
            return List.of();
        }
        String word = title.get(random.nextInt(title.size()));
        return switch (this) {
            case ONE_WORD -> List.of(word + " ");
            case TYPED -> typed(word);
            case THREE_WORDS ->
                List.of(String.join(" ", title.subList(0, Math.min(2, title.size()))) + " "
                        + word.substring(0, Math.max(1, word.length() / 2)));
            case PHRASE -> title.size() < 2 ? List.of() : List.of('"' + title.get(0) + " " + title.get(1) + '"');
            case FILTERED ->
                List.of(title.get(0) + " " + word + " outlet:outlet-" + random.nextInt(500) + " language:en");
            case EITHER -> title.size() < 4 ? List.of() : List.of(String.join(" OR ", title.subList(0, 4)));
            case TYPO -> word.length() < 6 ? List.of() : List.of(word.substring(0, 3) + "q" + word.substring(4) + " ");
        };
    }

    private static List<String> typed(String word) {
        List<String> texts = new ArrayList<>();
        for (int i = 1; i <= word.length(); i++) {
            texts.add(word.substring(0, i));
        }
        return texts;
    }

    private static List<String> words(String title) {
        return Arrays.stream(title.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> word.length() > 2 && !word.equals("NOT") && !word.equals("AND"))
                .toList();
    }
}
