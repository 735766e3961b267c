package dev.dateline.desk.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.alert.Channel;
import dev.dateline.schemas.setting.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
    private static final Channel HOOK = Spoken.channel(Channel.Kind.WEBHOOK, "https://a.example", 1);

    @TempDir
    private Path directory;

    private String secret(Settings settings) {
        return SigningKey.from(settings, directory).secret("night-desk", HOOK);
    }

    @Test
    void aKeyIsMadeOnceAndOnlyItsOwnerReadsIt() throws IOException {
        String first = secret(Settings.defaults());
        assertThat(secret(Settings.defaults())).isEqualTo(first).matches("whsec_[A-Za-z0-9+/]{43}=");
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).containsExactly(directory.resolve("signing-key"));
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("signing-key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aKeyThatIsSetIsTheSameEverywhere() throws IOException {
        Settings settings = Settings.of(Map.of("desk.signing-key", "of all desks"));
        assertThat(secret(settings)).isEqualTo(SigningKey.of("of all desks").secret("night-desk", HOOK));
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).isEmpty();
        }
    }
}
