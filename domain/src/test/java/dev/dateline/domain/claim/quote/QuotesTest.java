package dev.dateline.domain.claim.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.claim.Document;
import dev.dateline.domain.claim.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            He said “all is well” today.            | “all is well”
            He said "all is well” today.            | "all is well”
            Er sagte: „Alles ist gut.“              | „Alles ist gut.“
            Il a dit « tout va bien » hier.         | « tout va bien »
            It is “where the group "has” control.   | “where the group "has”
            They say ‘we are all here now’ again.   | ‘we are all here now’
            He said: “all is well.“                 | “all is well.“
            He said: “ all is well.”                | “ all is well.”
            ” … all is well,” he said.              | ” … all is well,”
            """)
    void marksArePaired(String text, String quote) {
        assertThat(quotes(text)).containsExactly(quote);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The man known as ‘Boim’ was there.
            The families' cars don't start.
            A lone “mark is left open.
            """)
    void namesApostrophesAndLoneMarksAreNoQuotations(String text) {
        assertThat(quotes(text)).isEmpty();
    }

    @Test
    void anOpenQuotationGoesOnWhereTheNextParagraphOpensOne() {
        assertThat(quotes("“First this.\n“Then that.”")).containsExactly("“First this.", "“Then that.”");
    }

    private static List<String> quotes(String text) {
        Words words = Words.of(new Document(text, "en", null, null));
        return Quotes.of(words).all().stream()
                .map(quote -> words.span(quote.from(), quote.to()).of(text))
                .toList();
    }
}
