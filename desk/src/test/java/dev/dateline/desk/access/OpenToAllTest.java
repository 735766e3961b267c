package dev.dateline.desk.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.schemas.setting.Settings;
import dev.dateline.schemas.setting.SettingsRejected;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenToAllTest {
    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7", "no-such-host.invalid"})
    void aDeskThatAsksNobodyIsNotOpenedToOthersByMistake(String host) {
        assertThatThrownBy(() -> OpenToAll.refuse(config(Map.of()), host))
                .isInstanceOf(SettingsRejected.class)
                .hasMessageStartingWith("desk.host " + host + " can be reached from other machines")
                .hasMessageContaining("desk.auth=true")
                .hasMessageContaining("desk.open-to-network=true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.3.2.1", "localhost", "::1"})
    void thisMachineMayAlwaysAsk(String host) {
        assertThatCode(() -> OpenToAll.refuse(config(Map.of()), host)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"desk.auth", "desk.open-to-network"})
    void whoSaysSoMayOpenIt(String setting) {
        assertThatCode(() -> OpenToAll.refuse(config(Map.of(setting, "true")), "0.0.0.0"))
                .doesNotThrowAnyException();
    }

    @Test
    void pagesForReadersDoNotOpenIt() {
        assertThatThrownBy(() -> OpenToAll.refuse(
                        config(Map.of("desk.public-url", "https://desk.example.org", "desk.behind-proxy", "true")),
                        "0.0.0.0"))
                .isInstanceOf(SettingsRejected.class);
    }

    private static AccessConfig config(Map<String, String> settings) {
        return AccessConfig.from(Settings.of(settings));
    }
}
