package dev.dateline.app.setting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.setting.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AllSettingsTest {
    private static final Path REFERENCE = Path.of("..", "docs", "configuration.md");

    @Test
    void theReferencePageIsFresh() throws IOException {
        assertThat(Files.readString(REFERENCE))
                .as("write it again: ./dateline config --reference > docs/configuration.md")
                .isEqualTo(AllSettings.reference());
    }

    @Test
    void everyKeyIsThereOnce() {
        assertThat(AllSettings.list()).extracting(Setting::key).doesNotHaveDuplicates();
        assertThat(AllSettings.list()).extracting(Setting::environment).doesNotHaveDuplicates();
    }

    @Test
    void everyMeaningIsASentence() {
        assertThat(AllSettings.list()).extracting(Setting::meaning).allMatch(meaning -> meaning.endsWith("."));
    }

    @Test
    void dataLiesWhereTheSystemKeepsData() {
        assertThat(AllSettings.dataDirectory("run", Map.of(), "/home/ann"))
                .isEqualTo("/home/ann/.local/share/dateline/run");
        assertThat(AllSettings.dataDirectory("demo", Map.of("XDG_DATA_HOME", "/data"), "/home/ann"))
                .isEqualTo("/data/dateline/demo");
        assertThat(AllSettings.dataDirectory("demo", Map.of("XDG_DATA_HOME", "relative"), "/home/ann"))
                .isEqualTo("/home/ann/.local/share/dateline/demo");
    }
}
