package dev.dateline.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessKeyTest {
    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyText key = KeyText.fresh(RANDOM);

    @Test
    void aKeyIsReadAsItWasWritten() {
        KeyText read = KeyText.read("  " + key.written() + "\n").orElseThrow();
        assertThat(read.id()).isEqualTo(key.id());
        assertThat(read.lock()).isEqualTo(key.lock());
        assertThat(kept(null).fits(read)).isTrue();
    }

    @Test
    void aKeyThatDiffersInOneCharacterDoesNotFit() {
        String written = key.written();
        char last = written.charAt(written.length() - 2);
        String other = written.substring(0, written.length() - 2)
                + (last == 'A' ? 'B' : 'A')
                + written.substring(written.length() - 1);
        assertThat(kept(null).fits(KeyText.read(other).orElseThrow())).isFalse();
        assertThat(kept(null).fits(KeyText.fresh(RANDOM))).isFalse();
    }

    @Test
    void theSameSecretUnderAnotherIdDoesNotFit() {
        String stolen = key.written().replace(key.id(), "aaaaaaaaaaaa");
        assertThat(kept(null).fits(KeyText.read(stolen).orElseThrow())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dateline",
                "dateline_abc_def",
                "dateline_aaaaaaaaaaaa_tooShort",
                "dateline_AAAAAAAAAAAA_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "dateline_aaaaaaaaaaaa_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\nX: y"
            })
    void whatIsNoKeyIsNotRead(String text) {
        assertThat(KeyText.read(text)).isEmpty();
    }

    @Test
    void aKeyEndsAtItsMoment() {
        assertThat(kept(NOON).holdsAt(NOON.minusMillis(1))).isTrue();
        assertThat(kept(NOON).holdsAt(NOON)).isFalse();
        assertThat(kept(null).holdsAt(Instant.MAX)).isTrue();
    }

    @Test
    void nothingPrintsASecret() {
        String secret = key.written().substring(key.written().length() - 43);
        assertThat(key.toString() + kept(null)).doesNotContain(secret).doesNotContain(key.lock());
    }

    @ParameterizedTest
    @CsvSource({
        "READER,READER,true",
        "READER,EDITOR,false",
        "EDITOR,READER,true",
        "ADMIN,EDITOR,true",
        "EDITOR,ADMIN,false"
    })
    void aRoleMayDoWhatThoseBeforeItMay(Role has, Role asked, boolean may) {
        assertThat(has.covers(asked)).isEqualTo(may);
    }

    @Test
    void rolesAreReadInAnyCase() {
        assertThat(Role.read(" Editor ")).contains(Role.EDITOR);
        assertThat(Role.read("EDİTOR")).isEmpty();
    }

    private AccessKey kept(@Nullable Instant expires) {
        return new AccessKey(key.id(), "cms", Role.EDITOR, key.lock(), NOON, "desk", expires);
    }
}
