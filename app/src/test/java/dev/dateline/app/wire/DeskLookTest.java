package dev.dateline.app.wire;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import dev.dateline.app.role.Role;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page, by day and by night, on a phone and on a desk: nothing keeps people out, nothing runs off the side, nothing is
 * asked of another host. The pictures stay in {@code app/target/screenshots}.
 */
class DeskLookTest {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int PHONE = 390;
    private static final int DESK = 1440;

    @RegisterExtension
    static final DeskInABrowser desk = DeskInABrowser.with(Map.of(), Role.DESK, Role.STREAMS);

    private static String story = "";

    @BeforeAll
    static void start() throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        try (ReadersPage reader = desk.open("/")) {
            Page page = reader.page();
            page.request()
                    .put(
                            desk.at("/api/subscribers/night-desk/rules/quakes").toString(),
                            RequestOptions.create().setData(Map.of("name", "Earthquakes", "query", "earthquake")));
            Newspaper.isRead(desk.wire());
            assertThat(page.locator("#stories li.story")).hasCount(4);
            assertThat(page.locator("#alerts li")).not().hasCount(0);
            page.locator("#stories h3 a")
                    .filter(new Locator.FilterOptions().setHasText("Caldera Bay"))
                    .click();
            assertThat(page.locator(".timeline > li")).hasCount(3);
            story = URI.create(page.url()).getPath();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "front, /",
        "nothing-found, /?q=zeppelin",
        "story, STORY",
        "alerts, /alerts",
        "subscribers, /subscribers",
        "subscriber, /subscribers/night-desk",
        "sources, /sources",
        "search, /search?q=caldera",
        "work, /work",
        "api, /api"
    })
    void isForEverybody(String name, String path) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            for (int width : new int[] {PHONE, DESK}) {
                try (ReadersPage reader = desk.open(path.equals("STORY") ? story : path)) {
                    look(reader, name, scheme, width);
                    assertThat(reader.complaints()).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"problem, /stories/none-such"})
    void aPageThatIsNotThereSaysSo(String name, String path) {
        for (int width : new int[] {PHONE, DESK}) {
            try (ReadersPage reader = desk.open(path)) {
                assertThat(reader.page().locator("h1")).hasText("Not found");
                look(reader, name, ColorScheme.LIGHT, width);
            }
        }
    }

    private static void look(ReadersPage reader, String name, ColorScheme scheme, int width) {
        Page page = reader.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(width, width == PHONE ? 844 : 900);
        page.evaluate("document.fonts.ready");
        String file = name + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + width + ".png";
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(file)));
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(file)
                .isEqualTo(width);
        assertThat(Accessibility.findings(page)).as(file).isEmpty();
        assertThat(reader.hosts()).as(file).containsExactly(desk.at("/").getAuthority());
    }
}
