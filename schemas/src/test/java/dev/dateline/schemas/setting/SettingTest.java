package dev.dateline.schemas.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {
    private enum Protocol {
        CLASSIC,
        STREAMS_NEW
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "250ms, 250", "5s, 5000", "10 m, 600000", "2h, 7200000", "7D, 604800000", "0s, 0"})
    void aDurationIsReadInItsUnit(String text, long millis) {
        Duration duration = Setting.duration("a", Duration.ZERO, "").reader().apply(text);
        assertThat(duration).isEqualTo(Duration.ofMillis(millis));
        assertThat(DurationText.parse(DurationText.of(duration))).isEqualTo(duration);
    }

    @ParameterizedTest
    @CsvSource({
        "512, 512, 512",
        "64 KiB, 65536, 64 KiB",
        "8m, 8388608, 8 MiB",
        "2GiB, 2147483648, 2 GiB",
        "1500, 1500, 1500"
    })
    void aSizeIsReadInItsUnitAndWrittenInTheLargest(String text, long bytes, String written) {
        DataSize size = Setting.size("a", new DataSize(0), "").reader().apply(text);
        assertThat(size).isEqualTo(new DataSize(bytes)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "s", "-5s", "5 weeks", "1e3s", "99999999999999s"})
    void aDurationThatIsNoneIsRefused(String text) {
        assertThatThrownBy(() -> DurationText.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MiB", "-1", "1.5 MiB", "8 MB", "999999999999 GiB"})
    void aSizeThatIsNoneIsRefused(String text) {
        assertThatThrownBy(() -> DataSize.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChoiceIsWrittenInLowerCaseWithHyphensWhateverTheLocale() {
        Setting<Protocol> protocol = Setting.choice("streams.protocol", Protocol.CLASSIC, "Protocol.");
        assertThat(protocol.defaultText()).isEqualTo("classic");
        assertThat(protocol.reader().apply("streams-new")).isEqualTo(Protocol.STREAMS_NEW);
        assertThatThrownBy(() -> protocol.reader().apply("modern")).hasMessage("one of classic, streams-new");
    }

    @Test
    void aPathMayBeginAtTheUsersHome() {
        assertThat(Setting.path("a", "~/dateline", "").defaultValue())
                .isEqualTo(Path.of(System.getProperty("user.home"), "dateline"));
    }

    @Test
    void theVariableFollowsFromTheKeyWhateverTheLocale() {
        assertThat(Setting.text("ingest.list-limit", "", "").environment()).isEqualTo("DATELINE_INGEST_LIST_LIMIT");
    }
}
