package dev.dateline.app.wire;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import dev.dateline.app.command.CommandRun;
import dev.dateline.app.role.Role;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A desk that asks who comes, in a browser: in with a key, back to where one wanted to go, out again. */
class GuardedDeskPageTest {
    private static final double PATIENCE_MILLIS = 30_000;

    @RegisterExtension
    static final DeskInABrowser desk = DeskInABrowser.with(Map.of("desk.auth", "true"), Role.DESK);

    @Test
    void aReaderSignsInWithAKeyAndOutAgain() {
        String key = CommandRun.of(
                        "access",
                        "add-key",
                        "<b>Anna</b>",
                        "--role",
                        "reader",
                        "--bootstrap-servers",
                        desk.wire().bootstrapServers())
                .out()
                .strip();
        try (ReadersPage reader = desk.open("/sources")) {
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
            page.navigate(desk.at("/").toString());
            assertThat(page).hasURL(Pattern.compile(".*/sign-in\\?to=%2F$"));
            assertThat(reader.complaints()).isEmpty();
            assertThat(reader.hosts()).hasSize(1);
        }
    }
}
