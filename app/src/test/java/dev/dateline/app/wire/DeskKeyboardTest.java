package dev.dateline.app.wire;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.dateline.app.role.Role;
import dev.dateline.domain.alert.Channel;
import dev.dateline.domain.alert.Preferences;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A story's past, the archive's articles and a channel's health, with no hand on the mouse. */
class DeskKeyboardTest {
    @RegisterExtension
    static final DeskInABrowser desk =
            DeskInABrowser.with(Map.of("desk.delivery.private-addresses", "true"), Role.DESK, Role.STREAMS);

    @BeforeAll
    static void start() throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        Newspaper.isRead(desk.wire());
    }

    @Test
    void theSliderShowsTheStoryAsItWasAndLeadsBack() {
        try (ReadersPage reader = desk.open("/")) {
            Page page = reader.page();
            Locator quake =
                    page.locator("#stories li.story").filter(new Locator.FilterOptions().setHasText("Caldera Bay"));
            assertThat(quake.locator("[data-part=outlets]")).hasText("3outlets");
            quake.locator("h3 a").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".timeline > li")).hasCount(3);
            String now = page.url();
            page.locator("#step").focus();
            page.keyboard().press("Home");
            assertThat(page.locator(".travel output")).hasText(Pattern.compile("after event 1 of \\d+"));
            page.locator(".travel button").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".asof")).containsText("As of");
            assertThat(page.locator(".timeline > li")).hasCount(1);
            look(reader, "as-of");
            page.locator(".travel a").last().focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".asof")).not().containsText("after event 1 of");
            page.locator(".asof a").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".timeline > li")).hasCount(3);
            assertThat(page.url()).isEqualTo(now);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void anArticleIsFoundByWordsAndFieldsAndItsVersionsAreOpened() {
        try (ReadersPage reader = desk.open("/")) {
            Page page = reader.page();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(90))
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> page.request()
                            .get(desk.at("/api/search?q=caldera+&what=articles").toString())
                            .text()
                            .contains("\"total\":3"));
            page.keyboard().press("g");
            page.keyboard().press("f");
            assertThat(page).hasURL(Pattern.compile(".*/search$"));
            page.keyboard().press("/");
            page.keyboard().type("caldera");
            Locator articles = page.locator("#found-articles + .hits > li");
            assertThat(articles).hasCount(3);
            page.keyboard().type(" outlet:valley-chronicle");
            assertThat(articles).hasCount(1);
            look(reader, "search-filtered");
            page.keyboard().type(" language:ar");
            assertThat(page.locator("#hits .empty")).containsText("Nothing found.");
            look(reader, "search-nothing");
            page.locator("#q").fill("caldera outlet:valley-chronicle");
            assertThat(articles).hasCount(1);
            page.keyboard().press("Escape");
            for (int i = 0; i < 5; i++) {
                page.keyboard().press("j");
            }
            page.keyboard().press("o");
            assertThat(page).hasURL(Pattern.compile(".*/articles/.*"));
            assertThat(page.locator("h1")).containsText("Caldera Bay checks its harbour");
            assertThat(page.locator(".versions > li")).hasCount(1);
            look(reader, "article");
            page.keyboard().press("u");
            assertThat(page.locator("#stories li.story")).not().hasCount(0);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void aChannelThatTakesNothingSaysSoOnItsSubscribersPage() throws Exception {
        try (WebhookReceiver refusing = new WebhookReceiver();
                Told told = new Told(desk.wire());
                ReadersPage reader = desk.open("/subscribers/night-desk")) {
            refusing.answers(410);
            Page page = reader.page();
            told.subscribe(
                    "night-desk",
                    Preferences.NONE,
                    new Channel("hook", Channel.Kind.WEBHOOK, refusing.address("/hook"), 1, Set.of()));
            shows(page, ".condition.busy");
            assertThat(page.locator(".condition")).containsText("Nothing was sent here yet.");
            look(reader, "channel-untried");
            told.alerts("night-desk", "one", 1, desk.wire().wire().clock().instant());
            shows(page, ".condition.bad");
            assertThat(page.locator(".condition")).containsText("410");
            look(reader, "channel-in-trouble");
            assertThat(reader.complaints()).isEmpty();
        }
    }

    private static void shows(Page page, String selector) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    page.reload();
                    return page.locator(selector).count() == 1;
                });
    }

    private static void look(ReadersPage reader, String name) {
        Page page = reader.page();
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "keyboard-" + name + ".png")));
        assertThat(Accessibility.findings(page)).as(name).isEmpty();
    }
}
