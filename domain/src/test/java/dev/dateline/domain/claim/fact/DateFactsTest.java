package dev.dateline.domain.claim.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.claim.Document;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DateFactsTest {
    /** A Tuesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 12, 3);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The dam broke on Sunday. | 2024-12-01",
                "en | The dam broke on November 27. | 2024-11-27",
                "en | The talks open on January 8. | 2025-01-08",
                "en | The talks open next Friday. | 2024-12-06",
                "en | The talks open later this week. | 2024-12-02/2024-12-08",
                "en | The dam was built in 1974. | 1974",
                "en | The dam broke on Sunday, Nov. 24. | 2024-11-24",
                "en | The dam broke on Monday, Feb. 11, 2013. | 2013-02-11",
                "en | The dam broke on Wednesday 8 June 2022. | 2022-06-08",
                "es | La presa se rompió el 27 de noviembre de 2023. | 2023-11-27",
                "fr | Le barrage a cédé le 27 novembre. | 2024-11-27",
                "de | Der Damm brach am 27. November. | 2024-11-27",
                "ru | Плотину прорвало 27 ноября. | 2024-11-27",
            })
    void datesAreResolvedAgainstTheArticles(String language, String text, String expected) {
        assertThat(DateFacts.of(new Document(text, language, PUBLISHED, null)))
                .extracting(DateFact::value)
                .containsExactly(expected);
    }

    @Test
    void withoutAnArticlesDateAWeekdayMeansNothing() {
        assertThat(DateFacts.of(new Document("The dam broke on Sunday.", "en", null, null)))
                .isEmpty();
    }
}
