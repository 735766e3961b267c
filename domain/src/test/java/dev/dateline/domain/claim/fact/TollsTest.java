package dev.dateline.domain.claim.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.claim.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TollsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Four hurt in bar shooting | Four people were injured when shots were fired in a bar. | 0 | 4",
                "Man shot and killed | A 34-year-old man was shot and killed on Friday, police said. | 1 | 0",
                "One dead, three hurt in shooting | One person was killed and three others were wounded. | 1 | 3",
                "Man kills wife, himself | A man shot and killed his wife before turning the gun on himself. Both died. | 2 | 0",
                "Three dead, one wounded | Three people were shot to death, and a fourth was wounded, police said. | 3 | 1",
                "Mother shoots sons, self | She shot and killed her two sons before killing herself, police said. | 3 | 0",
            })
    void anArticlesTollIsRead(String title, String body, long killed, long injured) {
        Document document = new Document(title + "\n" + body, "en", null, null);
        assertThat(Tolls.of(document, CountFacts.of(document))).isEqualTo(new Toll(killed, injured));
    }
}
