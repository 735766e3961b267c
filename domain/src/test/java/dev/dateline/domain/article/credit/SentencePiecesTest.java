package dev.dateline.domain.article.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SentencePiecesTest {
    /** The same rule as an expression. */
    private static final Pattern RULE = Pattern.compile("(?<=[^.\\s]{2}[.!?。।؟”\"])\\s+|[()\\[\\]（）]|\\s[–—|*]\\s");

    private static final List<String> PARTS = List.of(
            "a", "bc", "U", ".", "!", "?", "”", "\"", "。", " ", "  ", "\n", "\t", "(", ")", "[", "–", "—", "*", "|",
            "é", "з");

    @Test
    void aTextIsCutBehindItsSentencesAndAtBrackets() {
        assertThat(SentencePieces.of("He said so. (AFP) — Reuters contributed. U. S. troops"))
                .containsExactly("He said so.", "AFP", "Reuters contributed.", "U. S. troops");
    }

    @Test
    void itIsCutAsTheRuleSays() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(14, 0, PARTS.size()).forEach(part -> text.append(PARTS.get(part)));
            assertThat(SentencePieces.of(text.toString()))
                    .as(text.toString())
                    .isEqualTo(RULE.splitAsStream(text)
                            .map(String::strip)
                            .filter(piece -> !piece.isEmpty())
                            .toList());
        }
    }
}
