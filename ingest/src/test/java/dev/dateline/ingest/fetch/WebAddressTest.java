package dev.dateline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "http://a.example | http://a.example/",
                "HTTPS://a.example/x#part | https://a.example/x",
                "http://a.example/a b?c d | http://a.example/a%20b?c%20d",
                "http://a.example/a%20b | http://a.example/a%20b",
                "http://user:pw@a.example/x | http://a.example/x",
                "http://bücher.example/ä | http://xn--bcher-kva.example/%C3%A4",
                "http://a.example/{x}y\" | http://a.example/%7Bx%7D",
                "http://a_b.example/x | http://a_b.example/x",
                "/x/y | http://base.example/x/y",
                "y?z=1 | http://base.example/dir/y?z=1",
                "//c.example/ | http://c.example/",
                "http://10.0.0.1:8080/ | http://10.0.0.1:8080/",
                "http://[2001:db8::1]:8080/ | http://[2001:db8::1]:8080/",
                "http://a.example:/x | http://a.example:/x",
                "http://2026.example/ | http://2026.example/",
            })
    void isReadAsItWasMeant(String text, String url) {
        assertThat(WebAddress.resolve(URI.create("http://base.example/dir/page"), text))
                .hasValueSatisfying(read -> assertThat(read.toString()).startsWith(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "mailto:a@b.example",
                "javascript:void(0)",
                "http://",
                "http:///x",
                "tag:a,1:b",
                "http://[fe80::1%25eth0]/",
                "http://0x7f.1/",
                "http://2130706433/",
                "http://0177.0.0.1/",
                "http://a.example:port/",
                "http://a.example:123456/",
                "http://a@b@c:d/",
                "http://[::1/",
                "http://::1/"
            })
    void isNoAddress(String text) {
        assertThat(WebAddress.read(text)).isEmpty();
    }
}
