package dev.dateline.domain.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.page.markup.Letters;
import dev.dateline.domain.article.page.markup.PatternFile;
import dev.dateline.domain.article.page.markup.PatternFile.Section;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasePatternsTest {

    private static final PhrasePatterns PATTERNS = new PhrasePatterns(List.of(
            new Section("RELATED", 40, List.of("(read|see) (also|more)\\b", "więcej.{0,20}$")),
            new Section("CAPTION", 60, List.of(".{0,12}\\b(photo|foto): ", ".{0,4}©"))));

    @ParameterizedTest
    @CsvSource({
        "Read also: the harbour is closed, 0",
        "SEE MORE, 0",
        "See moreover the table, -1",
        "Więcej zdjęć, 0",
        "reading also helps, -1",
        "A sad, -1",
        "The quay. Photo: A. Lind, 1",
        "The quay at night. Photo: A. Lind, -1",
        "Telephoto: a lens, -1",
        "2031 ©, -1",
        "031 ©, 1",
        "😀😀😀😀©, 1",
        "😀😀😀😀😀©, -1",
        "读, -1"
    })
    void theFirstSectionThatBeginsATextIsTold(String text, int section) {
        assertThat(PATTERNS.first(text, Letters.size(text))).isEqualTo(section);
    }

    @Test
    void aTextLongerThanItsSectionAllowsIsNoPhrase() {
        assertThat(PATTERNS.first("Read also", 41)).isEqualTo(-1);
        assertThat(PATTERNS.first("", 0)).isEqualTo(-1);
    }

    /** What the looks at two letters leave out would not have matched. */
    @Test
    void allIsFoundThatThePatternsFindOneByOne() {
        List<Section> sections = PatternFile.read(Phrases.class, "phrases.txt");
        PhrasePatterns phrases = new PhrasePatterns(sections);
        List<String> words = sections.stream()
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> Stream.of(line.split("[^\\p{L}\\p{M}©]+")))
                .filter(word -> word.length() > 2)
                .distinct()
                .toList();
        List<String> texts = IntStream.range(0, words.size())
                .boxed()
                .flatMap(i -> Stream.of(
                        words.get(i),
                        words.get(i) + " " + words.get((i + 1) % words.size()),
                        "On Sunday " + words.get(i) + " " + words.get((i * 7 + 3) % words.size()) + " us"))
                .toList();

        assertThat(texts).allSatisfy(text -> assertThat(phrases.first(text, 30)).isEqualTo(oneByOne(sections, text)));
    }

    private static int oneByOne(List<Section> sections, String text) {
        return IntStream.range(0, sections.size())
                .filter(i -> sections.get(i).number() >= 30)
                .filter(i -> sections.get(i).lines().stream()
                        .anyMatch(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                                .matcher(text)
                                .lookingAt()))
                .findFirst()
                .orElse(-1);
    }
}
