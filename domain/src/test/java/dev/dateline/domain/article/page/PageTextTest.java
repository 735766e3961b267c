package dev.dateline.domain.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTextTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "windows-1251, text/html; charset=windows-1251, -, Пожар в порту",
                "windows-1251, -, windows-1251, Пожар в порту",
                "UTF-8, text/html; charset=ISO-8859-1, -, Пожар в порту",
                "UTF-8, -, windows-1251, Пожар в порту",
                "windows-1252, -, -, “Feuer” an der Mühle – 5 €",
                "windows-1252, UTF-8, utf-8, Feuer an der Mühle",
                "Shift_JIS, -, Shift_JIS, 港で火災が発生した",
                "ISO-2022-JP, -, iso-2022-jp, 港で火災が発生した",
                "windows-1256, windows-1256, -, حريق في الميناء",
                "UTF-8, bogus, utf8mb4, Пожар в порту"
            })
    void theTextIsReadInTheCharsetThatFits(String real, @Nullable String header, @Nullable String meta, String text) {
        String page = (meta == null ? "" : "<meta charset=" + meta + ">") + "<p>" + text;
        assertThat(PageText.parse(page.getBytes(Charset.forName(real)), header).text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, FFFE", "UTF-16BE, FEFF", "UTF-8, EFBBBF"})
    void aByteOrderMarkDecides(String charset, String mark) {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.writeBytes(java.util.HexFormat.of().parseHex(mark));
        page.writeBytes("<p>Пожар".getBytes(Charset.forName(charset)));
        assertThat(PageText.parse(page.toByteArray(), "text/html; charset=koi8-r")
                        .text())
                .isEqualTo("Пожар");
    }

    @Test
    void aFewBrokenBytesDoNotMakeAPageLatin() {
        byte[] page = "<meta charset=utf-8><p>Пожар в порту Каллис".getBytes(StandardCharsets.UTF_8);
        page[page.length - 1] = (byte) 0xFF;
        assertThat(PageText.parse(page, null).text()).startsWith("Пожар в порту");
    }
}
