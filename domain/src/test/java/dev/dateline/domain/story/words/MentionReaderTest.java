package dev.dateline.domain.story.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.story.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionReaderTest {
    private final FeatureExtractor features = new FeatureExtractor();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        en | Rescuers said that Mara Olin was safe. Olin thanked them.       | PERSON mara olin 2
        en | A letter from President Mara Olin arrived                       | PERSON mara olin 1
        en | The Central Bank of Valdora raised its rate                     | ORGANISATION central bank of valdora 1
        en | Talks with NATO ended in Geneva                                 | ORGANISATION nato 1, PLACE geneva 1
        en | Help came from the U.S. and from France, and the US sent planes | PLACE US 2, PLACE FR 1
        en | they told us that we must go to them                            | -
        en | Yesterday it rained on Monday in March                          | -
        en | The turkey was eaten in Turkey                                  | PLACE TR 1
        en | Fishermen were lost. Storms hit Arvela. Arvela is a port.       | NAME arvela 2
        es | El presidente de Francia viajó a Londres y Estados Unidos       | PLACE FR 1, PLACE london 1, PLACE US 1
        fr | La ministre a quitté Moscou pour l’Allemagne                    | PLACE moscow 1, PLACE DE 1
        de | Der Bundeskanzler sprach mit Olaf Keller in Frankreich          | NAME olaf kell 1, PLACE FR 1
        de | Die Polizei fand das Auto im Wald am See                        | -
        ru | Он сказал, что Германия поможет, в Германии 25 школ             | PLACE DE 2, NUMBER 25 1
        ar | قال الوزير في باريس إن فرنسا ستساعد مصر                          | PLACE paris 1, PLACE FR 1, PLACE EG 1
        en | It opens on 3 December, not on January 5th, 2027                | DATE --12-03 1, DATE 2027-01-05 1, NUMBER 5th 1, NUMBER 2027 1
        en | It may 3 times fail, in May 2026 or on 2026-05-12              | DATE 2026-05-12 1, NUMBER 2026 2, NUMBER 05 1, NUMBER 12 1
        es | Abre el 3 de diciembre de 2026 y cierra en mayo                | DATE 2026-12-03 1, NUMBER 2026 1
        de | Am 24. Dezember und am 2. Mai wird gefeiert                    | DATE --12-24 1, DATE --05-02 1, NUMBER 24 1
        ru | Суд начнется 14 марта, сказал он                               | DATE --03-14 1, NUMBER 14 1
        zh | 新华社北京电:美国总统访问法国                                      | PLACE beijing 1, PLACE US 1, PLACE FR 1
        ko | 미국에서 온 관광객은 서울로 갔다                                    | PLACE US 1, PLACE seoul 1
        """)
    void whatATextNamesIsFound(String language, String text, @Nullable String expected) {
        List<String> mentions = mentions("", text, language);

        assertThat(mentions)
                .containsExactlyInAnyOrderElementsOf(expected == null ? List.of() : List.of(expected.split(", ", -1)));
    }

    @Test
    void aHeadlineInCapitalsGivesPlacesOnly() {
        assertThat(mentions("Storm Batters Coast As Talks In Geneva And Iran Fail", "", "en"))
                .containsExactly("PLACE geneva 1", "PLACE IR 1");
    }

    @Test
    void numbersAreTheSameWithAndWithoutPointsBetweenThousands() {
        assertThat(mentions("", "of 1,200 people 1200 came, 6.8 metres high", "en"))
                .containsExactly("NUMBER 1200 2", "NUMBER 6.8 1");
    }

    @Test
    void aLongTextGivesNoMoreThanTwentyFour() {
        StringBuilder text = new StringBuilder("on");
        for (int i = 0; i < 200; i++) {
            text.append(" and ")
                    .append((char) ('A' + i % 26))
                    .append("ov")
                    .append((char) ('a' + i / 26))
                    .append("rin");
        }

        assertThat(mentions("", text.toString(), "en")).hasSize(24);
    }

    private List<String> mentions(String title, String body, String language) {
        return features.extract(title, body, language).mentions().stream()
                .map(MentionReaderTest::told)
                .toList();
    }

    private static String told(Mention mention) {
        return mention.kind() + " " + mention.id() + " " + mention.count();
    }
}
