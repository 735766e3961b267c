package dev.dateline.domain.claim.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TollPhrasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Three people were killed and four injured. | 3 num DEAD, 4 num HURT",
                "A man killed his wife and three sons. | 1 a DEAD, 4 sum DEAD, 1 part poss DEAD, 3 part num -",
                "The gunman killed two people before turning the gun on himself. | 1 the DEAD, 3 plus DEAD, 2 num DEAD, 1 self -",
                "He shot two people to death. | 2 num DEAD",
                "Jane Doe, 34, and a boy were shot. | 34 age SHOT, 1 a SHOT",
                "A third victim has died. | 3 ord DEAD, 1 bare DEAD",
                "The father of two was wounded. | 1 the -, 2 num of",
                "Police heard five shots. | 5 num UNIT",
            })
    void aPhraseTellsHowManyAndWhatHappened(String text, String told) {
        assertThat(phrases("\n" + text)).isEqualTo(told);
    }

    private static String phrases(String text) {
        return new TollPhrases(new TollText(text))
                .all().stream()
                        .map(phrase -> phrase.value() + " " + phrase.key() + " "
                                + phrase.told().near())
                        .collect(Collectors.joining(", "));
    }
}
