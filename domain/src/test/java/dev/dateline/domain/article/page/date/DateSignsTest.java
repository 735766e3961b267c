package dev.dateline.domain.article.page.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateSignsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 May 2031, 10:30 | year words before colon",
                "2031-05-04T10:30 | year behind gap colon",
                "4.5.31 | gap",
                "4 . 5 . 31 | gap",
                "May 4, 2031 | year before",
                "2031 May 4 | year words",
                "2031年5月4日 | year east",
                "pages 12 to 14 | ''",
                "1831 | ''",
                "in 2031 | year",
                "203 | ''"
            })
    void theSignsOfEachWayToWriteADateAreSeen(String text, String signs) {
        assertThat(String.join(" ", names(DateSigns.in(text)))).isEqualTo(signs);
    }

    private static List<String> names(DateSigns signs) {
        List<String> names = new ArrayList<>();
        add(signs.year(), "year", names);
        add(signs.gapBehind(), "behind", names);
        add(signs.wordsBehind(), "words", names);
        add(signs.figuresBefore(), "before", names);
        add(signs.gap(), "gap", names);
        add(signs.colon(), "colon", names);
        add(signs.east(), "east", names);
        return names;
    }

    private static void add(boolean has, String name, List<String> names) {
        if (has) {
            names.add(name);
        }
    }
}
