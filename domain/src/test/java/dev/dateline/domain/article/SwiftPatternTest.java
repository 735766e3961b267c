package dev.dateline.domain.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SwiftPatternTest {
    private static final List<String> PIECES =
            List.of("a", "ab", "Ab", "b", " ", "-", "é", "É", "я", "Я", "証", "1", "😀", "\n", "c", "\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\b(?:ab|bc?)\\b",
                "(?iu)(?:éa|яb|ab+ c)",
                "[\"-](?:a|1)\\b",
                "証.",
                "b\\Bc",
                "^(?:ab|b)",
                "😀a",
                ".",
                "a?b"
            })
    void itFindsWhatThePatternFinds(String expression) {
        Pattern pattern = Pattern.compile(expression);
        SwiftPattern swift = SwiftPattern.of(pattern);
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(12, 0, PIECES.size()).forEach(piece -> text.append(PIECES.get(piece)));
            String words = text.toString();
            Matcher plain = pattern.matcher(words);
            Matcher found = swift.find(words, 0);
            assertThat(found != null).as(words).isEqualTo(plain.find());
            if (found != null) {
                assertThat(found.toMatchResult().start()).as(words).isEqualTo(plain.start());
                assertThat(found.group()).as(words).isEqualTo(plain.group());
            }
            assertThat(swift.replaceAll(words, "_"))
                    .isEqualTo(pattern.matcher(words).replaceAll("_"));
            assertThat(swift.count(words, 100))
                    .isEqualTo((int) pattern.matcher(words).results().count());
        }
    }
}
