package dev.dateline.app.wire;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import dev.dateline.app.role.Role;
import dev.dateline.schemas.Topics;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A subscriber is set up on the page, and what they are told is muted there. */
class SubscriberPageTest {
    @RegisterExtension
    static final DeskInABrowser desk = DeskInABrowser.with(Map.of(), Role.DESK, Role.STREAMS);

    @Test
    void aRuleIsTypedReadTriedAndSavedAndWhatItTellsIsMuted() {
        try (ReadersPage reader = desk.open("/subscribers/anna")) {
            Page page = reader.page();
            Locator form = page.locator("form.rule").last();
            form.locator("[name=id]").fill("ferries");
            form.locator("[name=query]").fill("ferry titel:aground");
            assertThat(form.locator(".reading")).containsText("did you mean title:?", patient());
            form.locator("button[type=submit]").click();
            assertThat(form.locator(".problem")).containsText("character 7", patient());
            form.locator("[name=query]").fill("ferry");
            assertThat(form.locator(".reading code")).containsText("ferry", patient());
            form.locator("button[type=submit]").click();
            assertThat(page.locator("form.rule")).hasCount(2);
            assertThat(page.locator("form.rule").first().locator("[name=query]"))
                    .hasValue("ferry");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> {
                        desk.wire()
                                .receives(
                                        "harbour-post",
                                        "Ferry number "
                                                + desk.wire()
                                                        .log()
                                                        .values(Topics.ITEMS)
                                                        .size(),
                                        "<p>It sails.</p>");
                        return !desk.wire().log().values(Topics.ALERTS).isEmpty();
                    });
            page.locator("form.rule").first().locator("[data-trial]").click();
            assertThat(page.locator(".trial").first()).containsText("alerts: ", patient());
            page.navigate(desk.at("/alerts").toString());
            Locator thread = page.locator(".thread").first();
            assertThat(thread).containsText("Ferry number", patient());
            thread.getByText("Mute").click();
            assertThat(page.locator(".thread").first().getByText("Unmute")).isVisible();
            Awaitility.await()
                    .until(() -> desk.wire().log().values(Topics.RULES).stream()
                            .anyMatch(subscription -> subscription.mutes().size() == 1));
        }
    }

    @Test
    void aPhoneNeedsNoSidewaysScrolling() {
        for (String path : new String[] {"/subscribers/bea", "/subscribers", "/alerts"}) {
            try (ReadersPage reader = desk.open(path)) {
                reader.page().setViewportSize(360, 740);
                org.assertj.core.api.Assertions.assertThat(
                                reader.page().evaluate("document.documentElement.scrollWidth"))
                        .isEqualTo(360);
                org.assertj.core.api.Assertions.assertThat(reader.complaints()).isEmpty();
            }
        }
    }

    private static ContainsTextOptions patient() {
        return new ContainsTextOptions().setTimeout(30_000);
    }
}
