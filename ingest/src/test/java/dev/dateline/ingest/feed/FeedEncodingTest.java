package dev.dateline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedEncodingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true bytes   | label          | Content-Type                    | title
            UTF-8        | UTF-8          |                                 | Señal débil en la costa
            windows-1252 | ISO-8859-1     |                                 | Señal “débil” – la costa
            windows-1252 | UTF-8          |                                 | Señal débil en la costa
            UTF-8        | ISO-8859-1     |                                 | Señal débil en la costa
            UTF-8        | windows-1252   | text/xml; charset=iso-8859-1    | Señal débil en la costa
            windows-1251 |                | text/xml; charset="windows-1251"| Паводок дошёл до моста
            windows-1251 | windows-1251   | text/xml; charset=utf-8         | Паводок дошёл до моста
            KOI8-R       |                |                                 | Паводок дошёл до моста, город ждёт новостей
            windows-1251 |                |                                 | Паводок дошёл до моста, город ждёт новостей
            Shift_JIS    |                |                                 | 台風が海岸に近づいている、鉄道は止まる
            EUC-JP       |                |                                 | 台風が海岸に近づいている、鉄道は止まる
            GB18030      | gb2312         |                                 | 台风逼近海岸 铁路停运
            Big5         | big5           |                                 | 颱風逼近海岸
            EUC-KR       | euc-kr         |                                 | 태풍이 해안에 접근
            UTF-16LE     | UTF-16         |                                 | Señal débil en la costa
            UTF-16BE     | utf-8          |                                 | Señal débil en la costa
            UTF-32BE     | UTF-32         |                                 | Señal débil en la costa
            """, useHeadersInDisplayName = true)
    void theTitleIsReadInItsTrueEncoding(String trueBytes, String label, String contentType, String title) {
        String declaration = label == null ? "" : "<?xml version='1.0' encoding='" + label + "'?>";
        String feed = declaration + "<rss><channel><title>Wire</title><item><title>" + title
                + "</title></item></channel></rss>";

        Feed read = Feeds.parsed(feed.getBytes(Charset.forName(trueBytes)), contentType);

        assertThat(read.entries().get(0).title()).isEqualTo(title);
    }

    @Test
    void aFewStrayBytesDoNotSpoilTheRest() throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write("<rss><channel><item><title>Señal débil, año más difícil</title></item><item><title>Caf"
                .getBytes(StandardCharsets.UTF_8));
        body.write(0xe9);
        body.write("</title></item></channel></rss>".getBytes(StandardCharsets.UTF_8));

        assertThat(Feeds.parsed(body.toByteArray(), null).entries())
                .extracting(dev.dateline.domain.item.FeedEntry::title)
                .containsExactly("Señal débil, año más difícil", "Café");
    }

    @Test
    void referencesToWindowsCharactersAreWhatTheirAuthorsSaw() {
        assertThat(Feeds.parsed("<rss><channel><item><title>don&#146;t</title></item></channel></rss>")
                        .entries()
                        .get(0)
                        .title())
                .isEqualTo("don’t");
    }
}
