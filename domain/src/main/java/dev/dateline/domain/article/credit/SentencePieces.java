package dev.dateline.domain.article.credit;

import java.util.ArrayList;
import java.util.List;

/** Cuts a few lines behind their sentences, at brackets, and at dashes, bars and stars between blanks. */
final class SentencePieces {
    private static final String ENDS = ".!?。।؟”\"";
    private static final String BRACKETS = "()[]（）";
    private static final String BETWEEN = "–—|*";

    private SentencePieces() {}

    /** The pieces without the blanks around them; none is empty. */
    static List<String> of(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); ) {
            int behind = cut(text, at);
            if (behind > at) {
                add(text.substring(from, at), pieces);
                from = behind;
            }
            at = Math.max(behind, at + 1);
        }
        add(text.substring(from), pieces);
        return pieces;
    }

    private static void add(String piece, List<String> pieces) {
        String stripped = piece.strip();
        if (!stripped.isEmpty()) {
            pieces.add(stripped);
        }
    }

    /** Behind which character the text goes on if it is cut here; here if it is not. */
    private static int cut(String text, int at) {
        char c = text.charAt(at);
        if (BRACKETS.indexOf(c) >= 0) {
            return at + 1;
        }
        if (!isBlank(c)) {
            return at;
        }
        if (endsSentence(text, at)) {
            int behind = at + 1;
            while (behind < text.length() && isBlank(text.charAt(behind))) {
                behind++;
            }
            return behind;
        }
        boolean between =
                at + 2 < text.length() && BETWEEN.indexOf(text.charAt(at + 1)) >= 0 && isBlank(text.charAt(at + 2));
        return between ? at + 3 : at;
    }

    /** Whether a mark stands before it that ends a sentence, behind no abbreviation of a letter. */
    private static boolean endsSentence(String text, int at) {
        if (at < 3 || ENDS.indexOf(text.charAt(at - 1)) < 0) {
            return false;
        }
        int last = text.offsetByCodePoints(at - 1, -1);
        return isOfWord(text.charAt(last)) && last > 0 && isOfWord(text.charAt(text.offsetByCodePoints(last, -1)));
    }

    private static boolean isOfWord(char c) {
        return c != '.' && !isBlank(c);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
