package dev.dateline.app.setting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.command.CommandRun;
import dev.dateline.schemas.setting.Setting;
import java.util.ArrayList;
import java.util.List;
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
