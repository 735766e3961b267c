package dev.dateline.domain.claim.quote;

import dev.dateline.domain.claim.text.Words;
import java.util.Optional;

/** Quotation marks that belong together. */
enum MarkFamily {
    /** “ ” „ */
    CURLY("\u201C\u201D\u201E\u201F"),
    /** " */
    STRAIGHT("\""),
    /** « » */
    ANGLE("\u00AB\u00BB"),
    /** ‘ ’ ‚ ' */
    SINGLE("\u2018\u2019\u201A'`");

    private final String marks;

    MarkFamily(String marks) {
        this.marks = marks;
    }

    static Optional<MarkFamily> of(char c) {
        if (c < '"' || (Character.isLetterOrDigit(c))) {
            return Optional.empty();
        }
        for (MarkFamily family : values()) {
            if (family.marks.indexOf(c) >= 0) {
                return Optional.of(family);
            }
        }
        return Optional.empty();
    }

    boolean isDouble() {
        return this != SINGLE;
    }

    boolean mayOpen(Words words, int word) {
        char mark = words.first(word);
        boolean free = words.spaceBefore(word)
                || !Character.isLetterOrDigit(words.text().charAt(words.start(word) - 1));
        boolean held = !words.spaceBefore(word + 1);
        return switch (mark) {
            case '\u201C' -> free;
            case '\u201D' -> words.spaceBefore(word) && (held || isFirst(words, word));
            case '\u2019' -> false;
            case '\u00AB', '\u00BB', '\u201E', '\u201A' -> true;
            default -> free && held;
        };
    }

    /** Whether the mark may close what another one opened. */
    boolean mayClose(Words words, int word, char opening) {
        char mark = words.first(word);
        boolean held = !words.spaceBefore(word);
        return switch (mark) {
            case '\u201C' -> held && (isLow(opening) || opening == '"' || words.spaceBefore(word + 1));
            case '\u2018' -> held && (isLow(opening) || opening == '"');
            case '\u201E', '\u201A' -> false;
            case '\u00AB', '\u00BB' -> opening != mark || held;
            case '\u201D', '\u2019' -> true;
            default -> held || words.spaceBefore(word + 1);
        };
    }

    private static boolean isLow(char mark) {
        return mark == '\u201E' || mark == '\u201A';
    }

    /** Whether a mark is the first one of its paragraph, where nothing is there to be closed. */
    private static boolean isFirst(Words words, int word) {
        return words.paragraphs().stream().anyMatch(paragraph -> paragraph.from() == word);
    }
}
