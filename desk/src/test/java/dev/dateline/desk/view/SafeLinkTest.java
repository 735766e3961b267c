package dev.dateline.desk.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeLinkTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://post.example/a?b=c&d", "HTTP://post.example/", "http://[::1]:8090/x"})
    void webAddressesAreLinked(String address) {
        assertThat(SafeLink.to(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "file:///etc/passwd",
                "//post.example/a",
                "/local",
                "http:post.example",
                "not an address",
                ""
            })
    void everythingElseIsNot(String address) {
        assertThat(SafeLink.to(address)).isNull();
    }
}
