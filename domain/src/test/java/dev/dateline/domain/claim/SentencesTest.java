package dev.dateline.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Sen. Jo Lind spoke. He left at 3 p.m. on foot.     | 2
            en | “It fell.” She ran.                                | 2
            en | The U.S. embassy paid $1.5 million.                | 1
            de | Am 3. Dezember kam er. Dann ging er.               | 2
            ru | Погибли 5,5 тыс. человек. Мост закрыт.             | 2
            """)
    void aSentenceEndsWhereOneMayBegin(String language, String text, int sentences) {
        List<Span> found = Sentences.of(new Document(text, language, null, null));
        assertThat(found).hasSize(sentences);
        assertThat(found.get(sentences - 1).end()).isEqualTo(text.length());
    }
}
