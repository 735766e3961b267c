package dev.dateline.app.wire;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.dateline.app.role.Role;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages without a mouse, under a resting mouse, and filtered. */
class DeskKeysTest {
    @RegisterExtension
    static final DeskInABrowser desk = DeskInABrowser.with(Map.of(), Role.DESK, Role.STREAMS);

    @BeforeAll
    static void start() throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        Newspaper.isRead(desk.wire());
    }

    @Test
    void aStoryIsFoundReadAndLeftByKeysAlone() {
        try (ReadersPage reader = open()) {
            Page page = reader.page();
            Keyboard keys = page.keyboard();
            keys.press("j");
            keys.press("j");
            keys.press("k");
            assertThat(page.locator("#stories h3 a").first()).isFocused();
            String title = page.locator("#stories h3 a").first().textContent();
            keys.press("o");
            assertThat(page.locator("#story h1")).hasText(title);
            page.waitForLoadState(); // keys mean something once the page's scripts have run
            keys.press("j");
            assertThat(page.locator(".timeline h3 a").first()).isFocused();
            keys.press("u");
            assertThat(page.locator("#stories li.story")).not().hasCount(0);
            page.waitForLoadState();
            keys.press("/");
            keys.type("caldera");
            assertThat(rows(page)).hasCount(1);
            keys.press("Escape");
            keys.press("j");
            keys.press("Enter");
            assertThat(page.locator("#story h1")).containsText("Caldera Bay");
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void keysLeadToEveryPageAndTellThemselves() {
        try (ReadersPage reader = open()) {
            Page page = reader.page();
            page.keyboard().press("?");
            assertThat(page.locator("#keys")).isVisible();
            page.keyboard().press("Escape");
            assertThat(page.locator("#keys")).isHidden();
            for (String[] place : new String[][] {
                {"a", "/alerts"}, {"r", "/subscribers"}, {"o", "/sources"}, {"f", "/search"}, {"w", "/work"}, {"s", "/"}
            }) {
                page.keyboard().press("g");
                page.keyboard().press(place[0]);
                page.waitForURL(desk.at(place[1]).toString());
            }
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void filtersCombineStandInTheAddressAndAreUndone() {
        try (ReadersPage reader = open()) {
            Page page = reader.page();
            page.locator("#phase-breaking, #phase-developing").first().focus();
            page.keyboard().press("Space");
            assertThat(rows(page)).hasCount(1);
            assertThat(page).hasURL(Pattern.compile("phase=(breaking|developing)"));
            page.locator("#choose-outlet").selectOption("harbour-post");
            assertThat(page).hasURL(Pattern.compile("phase=.*outlet=harbour-post"));
            assertThat(rows(page)).hasCount(1);
            page.reload();
            assertThat(rows(page)).hasCount(1);
            assertThat(page.locator("#choose-outlet")).hasValue("harbour-post");
            page.locator(".clear").click();
            assertThat(rows(page)).not().hasCount(1);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void nothingMovesUnderAMouseThatRests() {
        try (ReadersPage reader = open()) {
            Page page = reader.page();
            Locator row = rows(page).nth(1);
            row.hover();
            page.mouse().move(row.boundingBox().x + 150, row.boundingBox().y + 40);
            String id = row.getAttribute("data-id");
            double top = row.boundingBox().y;
            desk.wire().receives("harbour-post", "Lighthouse keeper of Skelle retires after 41 years", LIGHTHOUSE);
            assertThat(page.locator("#pill")).hasText(Pattern.compile("\\d+ updates?"));
            assertThat(rows(page).nth(1)).hasAttribute("data-id", id);
            assertThat(row.boundingBox().y).isEqualTo(top, within(1.0));
            page.mouse().move(2, 2);
            assertThat(rows(page).filter(new Locator.FilterOptions().setHasText("Lighthouse")))
                    .hasCount(1);
            assertThat(page.locator("#pill")).isHidden();
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void theCopyIsToldFromTheOwnAccount() {
        try (ReadersPage reader = open()) {
            Page page = reader.page();
            rows(page)
                    .filter(new Locator.FilterOptions().setHasText("Caldera Bay"))
                    .locator("h3 a")
                    .click();
            assertThat(page.locator(".lanes tbody tr")).hasCount(3);
            assertThat(page.locator(".lanes")).containsText(Pattern.compile("copies (harbour post|isle observer)"));
            assertThat(page.locator(".lanes")).containsText(Pattern.compile("own (account|text)"));
            assertThat(page.locator(".copied")).containsText("1 copy");
            assertThat(page.locator(".verdict")).containsText("2 independent origins");
            assertThat(reader.complaints()).isEmpty();
        }
    }

    private static ReadersPage open() {
        ReadersPage reader = desk.open("/");
        Page page = reader.page();
        assertThat(page.locator("#stories [data-part=outlets]").filter(new Locator.FilterOptions().setHasText("3")))
                .hasCount(1);
        assertThat(rows(page).nth(3)).isVisible();
        return reader;
    }

    private static Locator rows(Page page) {
        return page.locator("#stories li.story");
    }

    private static final String LIGHTHOUSE = """
            <p>After forty-one years and some nine thousand nights the keeper of the Skelle lighthouse, Tom Abernathy, has handed
            his keys to the coast guard, which will run the lamp from the mainland.</p>""";
}
