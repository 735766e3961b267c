package dev.dateline.domain.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    HTTPS://Harbour-Post.Example/News/1              | https://harbour-post.example/News/1
                    https://h.example                                | https://h.example/
                    https://h.example:443/a                          | https://h.example/a
                    http://h.example:80/a                            | http://h.example/a
                    http://h.example:8080/a                          | http://h.example:8080/a
                    http://127.0.0.1:4000/a                          | http://127.0.0.1:4000/a
                    https://reader:pw@h.example./a                   | https://h.example/a
                    //h.example/a                                    | https://h.example/a
                    https://h.example/a#comments                     | https://h.example/a
                    https://h.example/a#!/story/4                    | https://h.example/a#!/story/4
                    https://h.example/a?utm_source=rss&utm_medium=x  | https://h.example/a
                    https://h.example/a?id=4&utm_campaign=x&page=2   | https://h.example/a?id=4&page=2
                    https://h.example/a?fbclid=IwAR0&id=4            | https://h.example/a?id=4
                    https://h.example/a?id=4&amp;gclid=9             | https://h.example/a?id=4
                    https://h.example/a?                             | https://h.example/a
                    https://h.example/a?source=city                  | https://h.example/a?source=city
                    https://h.example/2024/05/fire/amp/              | https://h.example/2024/05/fire
                    https://h.example/fire.amp.html                  | https://h.example/fire.html
                    https://h.example/fire?amp=1                     | https://h.example/fire
                    https://h.example/amp/                           | https://h.example/amp/
                    https://h.example/camp/                          | https://h.example/camp/
                    https://amp.h.example/fire                       | https://www.h.example/fire
                    https://m.h.example/fire                         | https://www.h.example/fire
                    https://m.example/fire                           | https://m.example/fire
                    https://www.google.com/amp/s/h.example/fire/amp  | https://h.example/fire
                    https://h-example.cdn.ampproject.org/c/s/h.example/fire | https://h.example/fire
                    https://h.example/fire/print                     | https://h.example/fire
                    https://h.example/fire?view=print                | https://h.example/fire
                    https://h.example/a/../b/./c                     | https://h.example/b/c
                    https://h.example/../a                           | https://h.example/a
                    https://h.example/%7euser/%e4%b8%ad              | https://h.example/~user/%E4%B8%AD
                    https://h.example/пожар                          | https://h.example/%D0%BF%D0%BE%D0%B6%D0%B0%D1%80
                    https://порт.example/a                           | https://xn--n1abei.example/a
                    https://h.example/a b                            | https://h.example/a%20b
                    https://h.example/a/                             | https://h.example/a/
                    urn:uuid:6f72                                    | urn:uuid:6f72
                    mailto:desk@h.example                            | mailto:desk@h.example
                    """)
    void aWeirdAddressGetsItsOneSpelling(String weird, String expected) {
        assertThat(CanonicalUrl.canonical(weird)).isEqualTo(expected);
        assertThat(CanonicalUrl.canonical(expected)).as("stable").isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "http://", "https://[::1", "http:///a", "%%%", "http://h.example/%zz", "//", "?", "#"})
    void garbageNeverThrows(String garbage) {
        assertThat(CanonicalUrl.canonical(garbage)).isNotNull();
    }
}
