package dev.dateline.schemas.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    private static final Setting<Duration> SPACING =
            Setting.duration("ingest.host-spacing", Duration.ofSeconds(2), "Pause between two requests to a host.");
    private static final Setting<Integer> PORT = Setting.number("desk.port", 8080, "Port.")
            .where(port -> port > 0 && port < 65536, "a port from 1 to 65535");
    private static final List<Setting<?>> KNOWN = List.of(SPACING, PORT);

    @TempDir
    Path folder;

    @Test
    void whatNobodySetHasItsDefault() {
        Settings settings = Settings.among(KNOWN).build();
        assertThat(settings.get(SPACING)).isEqualTo(Duration.ofSeconds(2));
        assertThat(settings.get(PORT)).isEqualTo(8080);
        assertThat(settings.has(PORT)).isFalse();
    }

    @Test
    void aFlagOutweighsTheEnvironmentAndTheEnvironmentTheFile() throws IOException {
        Path file = write("# ours\n\n ingest.host-spacing = 3s \ndesk.port=1\n");
        Settings.Builder builder = Settings.among(KNOWN).file(file);
        assertThat(builder.build().get(SPACING)).isEqualTo(Duration.ofSeconds(3));
        builder.environment(Map.of("DATELINE_INGEST_HOST_SPACING", "4s", "PATH", "/bin"), Set.of());
        assertThat(builder.build().get(SPACING)).isEqualTo(Duration.ofSeconds(4));
        builder.flags(Map.of("ingest.host-spacing", "5s"));
        assertThat(builder.build().get(SPACING)).isEqualTo(Duration.ofSeconds(5));
        assertThat(builder.build().get(PORT)).isEqualTo(1);
    }

    @Test
    void anUnknownKeyOfAFileIsRejectedWithLineAndNearestKey() throws IOException {
        Path file = write("desk.port = 80\n\ningest.host-spaceing = 3s\n");
        assertRejected(
                () -> Settings.among(KNOWN).file(file),
                "Line 3 of " + file + ": there is no setting ingest.host-spaceing; did you mean ingest.host-spacing?");
    }

    @Test
    void anUnknownKeyThatResemblesNothingIsRejectedWithoutAGuess() {
        assertRejected(() -> Settings.among(KNOWN).flags(Map.of("colour", "blue")), "there is no setting colour.");
    }

    @Test
    void anUnknownVariableOfOursIsRejectedUnlessItIsExcepted() {
        Map<String, String> environment = Map.of("DATELINE_DESK_PROT", "80");
        assertRejected(
                () -> Settings.among(KNOWN).environment(environment, Set.of()),
                "The environment variable DATELINE_DESK_PROT sets nothing; did you mean DATELINE_DESK_PORT?");
        assertThat(Settings.among(KNOWN)
                        .environment(environment, Set.of("DATELINE_DESK_PROT"))
                        .build()
                        .has(PORT))
                .isFalse();
    }

    @Test
    void aValueThatCannotBeReadIsRejectedWithItsPlace() throws IOException {
        Path file = write("ingest.host-spacing = soon\n");
        assertRejected(
                () -> Settings.among(KNOWN).file(file).build(),
                "Line 1 of " + file
                        + ": ingest.host-spacing must be a duration such as 250ms, 5s, 10m, 2h or 7d, not \"soon\".");
        assertRejected(
                () -> Settings.among(KNOWN).flags(Map.of("desk.port", "70000")).build(),
                "desk.port must be a port from 1 to 65535, not \"70000\".");
        assertRejected(
                () -> Settings.among(KNOWN)
                        .environment(Map.of("DATELINE_DESK_PORT", "http"), Set.of())
                        .build(),
                "The environment variable DATELINE_DESK_PORT must be a whole number, not \"http\".");
    }

    @Test
    void aFileThatIsNoneIsRejected() throws IOException {
        Path noLine = write("desk.port\n");
        assertRejected(
                () -> Settings.among(KNOWN).file(noLine),
                "Line 1 of " + noLine + " must read key = value, not \"desk.port\".");
        Path twice = write("desk.port=1\ndesk.port=2\n");
        assertRejected(
                () -> Settings.among(KNOWN).file(twice),
                "Line 2 of " + twice + ": desk.port is already set in line 1.");
        Path latin = Files.write(folder.resolve("latin"), "# Zürich".getBytes(StandardCharsets.ISO_8859_1));
        assertRejected(() -> Settings.among(KNOWN).file(latin), "The settings file " + latin + " is not UTF-8.");
        assertThatThrownBy(() -> Settings.among(KNOWN).file(folder.resolve("absent")))
                .isInstanceOf(SettingsRejected.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void theReferenceListsWhatCanBeSet() {
        assertThat(SettingsReference.table(KNOWN)).isEqualTo("""
                        | key | environment | default | meaning |
                        |---|---|---|---|
                        | `ingest.host-spacing` | `DATELINE_INGEST_HOST_SPACING` | `2s` | Pause between two requests to a host. |
                        | `desk.port` | `DATELINE_DESK_PORT` | `8080` | Port. |
                        """);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("dateline.properties"), text);
    }

    private static void assertRejected(Runnable action, String message) {
        assertThatThrownBy(action::run).isInstanceOf(SettingsRejected.class).hasMessage(message);
    }
}
