package dev.dateline.domain.article.url;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.ArticleId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.Stream.Builder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

    private static List<String> lines(String file) {
        try (InputStream bytes = Objects.requireNonNull(CanonicalUrlTest.class.getResourceAsStream(file))) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<Arguments> rows(String file) {
        Builder<Arguments> rows = Stream.builder();
        for (String line : lines(file)) {
            String[] cells = line.split(" \\| ", -1);
            assertThat(cells).as(line).hasSize(3);
            rows.add(Arguments.of((Object[]) cells));
        }
        return rows.build();
    }

    static Stream<Arguments> weirdAddresses() {
        return rows("canonical-urls.txt");
    }

    static Stream<Arguments> pairs() {
        return rows("same-articles.txt");
    }

    @ParameterizedTest(name = "{0} ({2})")
    @MethodSource("weirdAddresses")
    void aWeirdAddressGetsItsOneSpelling(String weird, String canonical, String why) {
        String expected = canonical.equals("~") ? weird : canonical;
        assertThat(CanonicalUrl.canonical(weird)).as(why).isEqualTo(expected);
        assertThat(CanonicalUrl.canonical(expected)).as("stable").isEqualTo(expected);
    }

    @Test
    void theTableIsLargeAndWhatItAsksForCanBeOpened() {
        assertThat(weirdAddresses().count()).isGreaterThanOrEqualTo(200);
        assertThat(weirdAddresses()
                        .map(row -> (String) Objects.requireNonNull(row.get()[1]))
                        .filter(canonical -> canonical.startsWith("http"))
                        .map(URI::create))
                .doesNotContainNull();
    }

    @ParameterizedTest(name = "{0} {1} ({2})")
    @MethodSource("pairs")
    void addressesOfOneArticleHaveOneId(String first, String second, String why) {
        boolean same = first.startsWith("= ");
        ArticleId one = ArticleId.of(CanonicalUrl.canonical(first.substring(2)));
        ArticleId other = ArticleId.of(CanonicalUrl.canonical(second));
        assertThat(one.equals(other)).as(why).isEqualTo(same);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "http://",
                "https://[::1",
                "http:///a",
                "%%%",
                "http://h.example/%zz",
                "//",
                "?",
                "#",
                "http://h.example/?%",
                "www.",
                "https://https://",
                "/RU=",
                "https://news.google.com/articles/____________________"
            })
    void garbageNeverThrows(String garbage) {
        assertThat(CanonicalUrl.canonical(garbage)).isNotNull();
        assertThat(ArticleId.of(garbage).value()).hasSize(32);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://h.example/", "https://h.example/news/", "https://h.example/news/politics"})
    void frontsNameNoArticle(String front) {
        assertThat(CanonicalUrl.namesArticle(front)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://h.example/fire-on-the-quay",
                "https://h.example/news/4711001.html",
                "https://h.example/?id=4"
            })
    void slugsAndNumbersNameArticles(String address) {
        assertThat(CanonicalUrl.namesArticle(address)).isTrue();
    }

    @Test
    void sitesAreToldByTheirOwnersPartOfTheHost() {
        assertThat(CanonicalUrl.sameSite("https://www.h.example/a", "https://news.h.example/b"))
                .isTrue();
        assertThat(CanonicalUrl.sameSite("https://a.co.uk/a", "https://b.co.uk/a"))
                .isFalse();
        assertThat(CanonicalUrl.sameSite("https://news.a.co.uk/a", "https://a.co.uk/a"))
                .isTrue();
        assertThat(CanonicalUrl.sameSite("urn:a", "urn:a")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://h.example/, https://h.example/news/fire-123456, true",
        "https://www.h.example/, http://h.example/news/fire-123456, true",
        "https://h.example/news/, https://h.example/news/fire-123456, true",
        "https://h.example/404.html, https://h.example/fire-123456, true",
        "https://h.example/error/notfound, https://h.example/fire-123456, true",
        "https://h.example/, https://h.example/?p=12, true",
        "https://h.example/?p=12, https://h.example/fire, false",
        "https://h.example/fire-123456/, https://h.example/fire-123456, false",
        "https://h.example/news/fire-on-quay, https://h.example/fire-123456, false",
        "https://h.example/, https://h.example/, false"
    })
    void aRedirectToTheFrontHidesThatAnArticleIsGone(String answered, String asked, boolean front) {
        assertThat(CanonicalUrl.isFrontOf(answered, asked)).isEqualTo(front);
    }
}
