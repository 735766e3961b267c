package dev.dateline.ingest.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PushSignatureTest {
    private static final byte[] BODY = "The quick brown fox jumps over the lazy dog".getBytes(StandardCharsets.UTF_8);

    /** Known answers of HMAC with the key "key". */
    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "sha1=de7c9b85b8b78aa6bc8a7a36f70a90701c9db4d9, true",
                "SHA1=DE7C9B85B8B78AA6BC8A7A36F70A90701C9DB4D9, true",
                "sha256=f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8, true",
                "sha256=f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd9, false",
                "sha256=de7c9b85b8b78aa6bc8a7a36f70a90701c9db4d9, false",
                "sha1=f7bc83f4, false",
                "md5=80070713463e7749b90c2dc24911e275, false",
                "sha1=, false",
                "sha1=nothex, false",
                "de7c9b85b8b78aa6bc8a7a36f70a90701c9db4d9, false",
                "'', false",
                "null, false"
            })
    void onlyTheRightSignatureByAKnownMethodMatches(@Nullable String header, boolean matches) {
        assertThat(PushSignature.matches(header, "key", BODY)).isEqualTo(matches);
    }

    @Test
    void anotherSecretDoesNotMatch() {
        assertThat(PushSignature.matches("sha1=de7c9b85b8b78aa6bc8a7a36f70a90701c9db4d9", "kez", BODY))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"sha384, HmacSHA384", "sha512, HmacSHA512"})
    void longerMethodsAreKnown(String name, String method) {
        String signature = name + "=" + TestHub.signature(method, "key", BODY);
        assertThat(PushSignature.matches(signature, "key", BODY)).isTrue();
    }
}
