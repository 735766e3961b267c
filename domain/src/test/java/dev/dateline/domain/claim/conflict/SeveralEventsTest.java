package dev.dateline.domain.claim.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SeveralEventsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 17 wounded in weekend shootings | true",
                "en | 17 wounded in a shooting | false",
                "en | Velden had 14 homicides last year. | true",
                "de | Vier Tote bei zwei Anschlägen | false",
                "de | Vier Tote bei einer Serie von Bränden | true",
                "xx | 17 wounded in weekend shootings | false",
            })
    void whatCountsThePeopleOfSeveralEventsIsMarked(String language, String sentence, boolean marked) {
        assertThat(SeveralEvents.isMarked(SeveralEvents.mark(sentence, language)))
                .isEqualTo(marked);
    }
}
