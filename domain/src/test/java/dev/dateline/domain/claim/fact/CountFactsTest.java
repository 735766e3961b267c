package dev.dateline.domain.claim.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.claim.Document;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CountFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | At least 12 people were killed and 30 injured in the blast. | killed 12..; injured 30..30",
                "en | The flood left more than 200 dead and dozens missing. | killed 200..; missing 24..99",
                "en | Police arrested twenty-three protesters on the square. | arrested 23..23",
                "en | Tens of thousands of people fled their homes. | displaced 20000..",
                "en | The death toll rose to 1,204 on Friday. | killed 1204..1204",
                "en | A man and two women died in the fire. | killed 1..1; killed 2..2",
                "es | Al menos siete personas murieron y otras veinte resultaron heridas. | killed 7..; injured 20..20",
                "fr | Une dizaine de soldats ont été tués et trois autres blessés. | killed 10..10; injured 3..3",
                "de | Bei dem Unfall wurden vier Menschen getötet und dreiundzwanzig verletzt. | killed 4..4; injured 23..23",
                "ru | Погибли не менее 15 человек, ещё двое пропали без вести. | killed 15..; missing 2..2",
                "ar | مقتل ثلاثة جنود وإصابة 12 آخرين في الهجوم | killed 3..3",
            })
    void countsAreReadInSixLanguages(String language, String text, String expected) {
        assertThat(counts(language, text)).startsWith(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The suspect, 45, was sentenced to 12 years in prison.",
                "en | The war killed trade worth $400 million in 2011.",
                "de | Der Preis stieg um 12 Prozent, meldete die Bank.",
                "es | La película dura dos horas y costó 30 millones de euros.",
                "en | The team lost three of the last ten games.",
                "en | Auditors found 38 million missing crowns.",
                "ru | Со счёта пропали 38 миллионов крон.",
            })
    void agesTermsMoneyAndScoresCountNobody(String language, String text) {
        assertThat(counts(language, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | A watchman, Arthur Pellow, died and 14 people were hurt when Warehouse 14 burned. | killed 1..1; injured 14..14",
                "en | The blast killed 12 people and was heard for miles. | killed 12..12",
                "en | The fire killed 12 people who were asleep. | killed 12..12",
                "en | One woman died and six others were taken to hospital. | killed 1..1; injured 6..6",
                "es | Un hombre murió y 14 personas resultaron heridas. | killed 1..1; injured 14..14",
                "de | Ein Mann starb und 14 Menschen wurden verletzt. | killed 1..1; injured 14..14",
                "fr | Un homme est mort et 14 personnes ont été blessées. | killed 1..1; injured 14..14",
                "ru | Сторож погиб, и 14 человек были ранены. | injured 14..14",
            })
    void whoBeginsTheNextClauseIsNoneOfThoseOfTheOneBefore(String language, String text, String expected) {
        assertThat(counts(language, text)).isEqualTo(expected);
    }

    @Test
    void someOfThoseCountedAreNotCountedAgain() {
        assertThat(counts("en", "Nine people, including three children, were killed."))
                .isEqualTo("killed 9..9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Twelve of the nineteen injured are children. | injured 19..19",
                "en | Twelve of the nineteen miners were killed. | killed 12..12",
                "en | Five of the injured were firefighters treated for smoke. | ''",
                "en | Hundreds of injured waited outside. | injured 200..",
                "es | Cinco de los heridos son bomberos. | ''",
                "es | En esa misma calle han muerto doce de las diecinueve víctimas. | killed 19..19",
                "en | Twelve of the nineteen victims died at once. | killed 12..12",
                "en | Nine people were killed, up from seven dead in the morning. | killed 9..9",
                "fr | Le bilan est de dix-neuf morts et 240 blessés, contre sept morts annoncés à midi. | killed 19..19; injured 240..240",
                "es | Retrato de la guardameta que ganó la copa con dos penaltis detenidos. | ''",
                "de | Fünf der Verletzten sind Feuerwehrleute. | ''",
                "fr | Cinq des blessés sont des pompiers. | ''",
                "ru | Пятеро из раненых — пожарные. | ''",
                "es | Doce de los diecinueve heridos son niños. | injured 19..19",
                "de | Zwölf der neunzehn Verletzten sind Kinder. | injured 19..19",
                "fr | Douze des dix-neuf blessés sont des enfants. | injured 19..19",
                "ru | Двенадцать из девятнадцати раненых — дети. | injured 19..19",
            })
    void someOfSoManyAreNoTotal(String language, String text, String expected) {
        assertThat(counts(language, text)).isEqualTo(expected);
    }

    @Test
    void whatHappenedYearsAgoIsToldApart() {
        assertThat(CountFacts.of(document("en", "A bomb killed 17 people in 2007.")))
                .singleElement()
                .satisfies(fact -> assertThat(fact.isTotal()).isFalse());
    }

    private static String counts(String language, String text) {
        return CountFacts.of(document(language, text)).stream()
                .map(CountFactsTest::told)
                .collect(Collectors.joining("; "));
    }

    private static String told(CountFact fact) {
        Count count = fact.count();
        String min = count.min() == null ? "" : count.min().toString();
        String max = count.max() == null ? "" : count.max().toString();
        return fact.slot().key() + " " + min + ".." + max;
    }

    private static Document document(String language, String text) {
        return new Document(text, language, null, null);
    }
}
