package dev.dateline.app.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.app.command.CommandRun;
import dev.dateline.schemas.setting.Setting;
import dev.dateline.schemas.setting.Settings;
import dev.dateline.schemas.setting.SettingsRejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What opens doors is said to be set, and never to what. */
class SecretsTest {
    private static final String NAMES = ".*(password|secret|token|signing-key|push-key)";

    @Test
    void whateverIsCalledLikeASecretIsOne() {
        assertThat(AllSettings.list())
                .filteredOn(setting -> setting.key().matches(NAMES))
                .isNotEmpty()
                .allMatch(Setting::secret);
    }

    @Test
    void thePasswordInAnAddressIsNotPrinted() {
        CommandRun run = CommandRun.of("config", "--registry", "https://ann:sesame@registry.example/apis/ccompat/v7");
        assertThat(run.out())
                .contains("registry.url = https://(not shown)@registry.example/apis/ccompat/v7")
                .doesNotContain("sesame");
    }

    @Test
    void aSecretThatCannotBeReadIsNotQuoted() {
        Setting<String> secret = Setting.secret("desk.secret", "Opens.").where(text -> text.length() > 20, "longer");
        assertThatThrownBy(() -> Settings.of(Map.of("desk.secret", "sesame")).get(secret))
                .isInstanceOf(SettingsRejected.class)
                .hasMessage("desk.secret must be longer.");
    }

    @Test
    void noSecretIsPrinted() {
        List<Object> words = new ArrayList<>(List.of("config"));
        AllSettings.list().stream()
                .filter(Setting::secret)
                .forEach(setting ->
                        words.addAll(List.of("--set", setting.key() + "=whsec_b3BlbiBzZXNhbWU=open-sesame")));
        CommandRun run = CommandRun.of(words.toArray());
        assertThat(run.out()).contains("(set, not shown)").doesNotContain("sesame");
        assertThat(run.err()).doesNotContain("sesame");
    }
}
