package dev.dateline.domain.story.words;

import java.util.List;

/**
 * Words with capitals in a row.
 *
 * @param words as they stand in the text
 * @param opensSentence whether the first of them begins a sentence, so that its capital tells nothing
 */
record NameRun(List<String> words, boolean opensSentence) {
    NameRun {
        words = List.copyOf(words);
    }

    /** Without its first word; what follows has its capital for a reason. */
    NameRun withoutFirst() {
        return new NameRun(words.subList(1, words.size()), false);
    }

    String first() {
        return words.get(0);
    }

    String last() {
        return words.get(words.size() - 1);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** As it is written; initials with their points. */
    String text() {
        boolean initials = words.size() > 1 && words.stream().allMatch(word -> word.length() == 1);
        return initials ? String.join(".", words) + "." : String.join(" ", words);
    }
}
