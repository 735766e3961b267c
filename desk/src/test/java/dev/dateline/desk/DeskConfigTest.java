package dev.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.desk.web.WebAddress;
import dev.dateline.schemas.setting.Settings;
import dev.dateline.schemas.setting.SettingsRejected;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeskConfigTest {

    @Test
    void theDeskListensOnlyOnThisMachineUnlessToldOtherwise() {
        assertThat(DeskConfig.from(Settings.defaults()))
                .isEqualTo(new DeskConfig(new WebAddress("127.0.0.1", 8080), 2_000));
    }

    @Test
    void aPortThatIsNoneIsRefused() {
        Settings settings = Settings.of(Map.of("desk.port", "65536"));
        assertThatThrownBy(() -> DeskConfig.from(settings))
                .isInstanceOf(SettingsRejected.class)
                .hasMessageContaining("a port from 0 to 65535");
    }
}
