package dev.dateline.domain.article.clean;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.Block;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Whether texts are the same to a reader: white space, case and punctuation do not count. */
final class TextHash {

    private static final int A_SENTENCE = 40;

    private TextHash() {}

    /** The first 16 bytes of the SHA-256 of the letters and digits of headline and text, in hexadecimal. */
    static String of(String title, String text) {
        String words = letters(title) + "\n" + letters(text);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Whether two versions say the same in headline, summary and text. */
    static boolean same(Article one, Article other) {
        return same(one.title(), other.title())
                && same(one.summary() == null ? "" : one.summary(), other.summary() == null ? "" : other.summary())
                && same(text(one.blocks()), text(other.blocks()));
    }

    private static boolean same(String one, String other) {
        return one.equals(other) || letters(one).equals(letters(other));
    }

    /** Whether some sentence of a text is not in the known one. */
    static boolean hasNews(List<Block> blocks, List<Block> known) {
        String letters = letters(text(known));
        return blocks.stream()
                .map(block -> letters(block.text()))
                .anyMatch(b -> b.length() >= A_SENTENCE && !letters.contains(b));
    }

    static String text(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    /** The letters, marks and digits of a text in one form and case. */
    static String letters(String text) {
        String form = Normalizer.isNormalized(text, Form.NFKC) ? text : Normalizer.normalize(text, Form.NFKC);
        StringBuilder letters = new StringBuilder(form.length());
        form.codePoints().filter(TextHash::counts).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean counts(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
