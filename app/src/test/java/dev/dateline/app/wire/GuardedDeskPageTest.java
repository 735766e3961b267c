package dev.dateline.app.wire;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import dev.dateline.app.command.CommandRun;
import dev.dateline.app.role.Role;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A desk that asks who comes, in a browser: in with a key, back to where one wanted to go, out again. */
class GuardedDeskPageTest {
    private static final double PATIENCE_MILLIS = 30_000;

    private static WireUnderTest wire;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws Exception {
        chromium = Chromium.launch();
        wire = WireUnderTest.start(Map.of("desk.auth", "true"), EnumSet.of(Role.DESK));
    }

    @AfterAll
    static void stop() throws IOException {
        if (wire != null) {
            wire.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aReaderSignsInWithAKeyAndOutAgain() {
        String key = CommandRun.of(
                        "access",
                        "add-key",
                        "<b>Anna</b>",
                        "--role",
                        "reader",
                        "--bootstrap-servers",
                        wire.bootstrapServers())
                .out()
                .strip();
        try (ReadersPage reader = chromium.open(wire.wire().deskUrl().resolve("/sources"))) {
            Page page = reader.page();
            assertThat(page).hasURL(Pattern.compile(".*/sign-in\\?to=%2Fsources"));
            page.locator("input[name=key]").fill(key);
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/sources$"));
            assertThat(page.locator("#who"))
                    .containsText("<b>Anna</b>", new ContainsTextOptions().setTimeout(PATIENCE_MILLIS));
            assertThat(page.locator("#who b")).hasCount(0);
            page.locator("#who button").click();
            assertThat(page).hasURL(Pattern.compile(".*/sign-in$"));
            page.navigate(wire.wire().deskUrl().toString());
            assertThat(page).hasURL(Pattern.compile(".*/sign-in\\?to=%2F$"));
            assertThat(reader.complaints()).isEmpty();
            assertThat(reader.hosts()).hasSize(1);
        }
    }
}
