package dev.dateline.domain.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptsTest {

    @ParameterizedTest
    @CsvSource({
        "A fire at the Порт, LATIN",
        "Пожар в порту (port), CYRILLIC",
        "東京のニュース, HAN",
        "12 µ 13, COMMON",
        "'', COMMON",
        "𐎠𐎡, OLD_PERSIAN"
    })
    void theScriptOfMostLettersIsTold(String text, UnicodeScript main) {
        Scripts scripts = new Scripts();
        scripts.add(text);

        assertThat(scripts.main()).isEqualTo(main);
    }

    @ParameterizedTest
    @CsvSource({"CYRILLIC, Пожар, true", "CYRILLIC, fire, false", "CYRILLIC, 12, true", "COMMON, fire, true"})
    void aTextStandsInItsOwnScriptOrHasNoLetters(UnicodeScript main, String text, boolean may) {
        assertThat(Scripts.mayStandIn(main, text)).isEqualTo(may);
    }
}
