package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.ingest.fetch.FetchLimits;
import dev.dateline.ingest.queue.HostGate;
import dev.dateline.ingest.schedule.PollBounds;
import dev.dateline.ingest.topic.SourceFollower;
import dev.dateline.schemas.setting.DataSize;
import dev.dateline.schemas.setting.Settings;
import dev.dateline.schemas.setting.SettingsRejected;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IngestConfigTest {
    @Test
    void isPoliteAndSafeByDefault() {
        assertThat(IngestConfig.from(Settings.defaults()))
                .isEqualTo(new IngestConfig(
                        new SourceFollower.Member("ingest-1", Duration.ofSeconds(15)),
                        8,
                        new FetchLimits("Dateline/0.1", Duration.ofSeconds(10), Duration.ofSeconds(30), 32, false),
                        new HostGate(1, Duration.ofSeconds(2), 2, Duration.ofMillis(500)),
                        new PollBounds(
                                Duration.ofMinutes(5),
                                Duration.ofMinutes(1),
                                Duration.ofHours(6),
                                Duration.ofMinutes(2)),
                        Duration.ofMinutes(30),
                        Duration.ofMinutes(5),
                        DataSize.ofMebibytes(10),
                        DataSize.ofMebibytes(4),
                        10_000,
                        true));
    }

    @ParameterizedTest
    @CsvSource({
        "ingest.threads, 0",
        "ingest.host-connections, 0",
        "ingest.total-timeout, 0",
        "ingest.user-agent, 'two\nlines'",
        "ingest.feed-size, many",
        "ingest.allowed-networks, localhost",
        "ingest.allowed-networks, '10.0.0.0/33'",
        "ingest.allowed-networks, '10.0.0.1,'"
    })
    void nonsenseIsRefused(String key, String value) {
        Settings settings = Settings.of(Map.of(key, value));
        assertThatThrownBy(() -> IngestConfig.from(settings))
                .isInstanceOf(SettingsRejected.class)
                .hasMessageContaining(key);
    }
}
