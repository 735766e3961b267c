package dev.dateline.app.wire;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import dev.dateline.app.command.CommandRun;
import dev.dateline.app.command.ExitCode;
import dev.dateline.app.role.Role;
import dev.dateline.domain.story.Story;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everything that an editor can do with a story: by mouse, by keyboard alone, and on the command line. */
class DeskWorkTest {
    @RegisterExtension
    static final DeskInABrowser desk = DeskInABrowser.with(Map.of(), Role.DESK, Role.STREAMS);

    private final EditedNews news = new EditedNews(desk);

    @Test
    void everyActIsDoneAndTakenBackByMouse() {
        Story mill = news.story("Whitlock mill fire", EditedNews.MILL, EditedNews.MILL_AGAIN);
        Story hotel = news.story("Grand Meridian smoke", EditedNews.HOTEL, EditedNews.HOTEL_AGAIN);
        try (ReadersPage reader = desk.open(pageOf(mill))) {
            Page page = reader.page();
            open(page).locator(".slip [name=by]").fill("Ada");
            page.locator(".slip [name=why]").fill("as agreed");
            page.locator("form[data-order=retitle] [name=title]").fill("Fire at Whitlock's");
            page.getByText("Set headline", exactly()).click();
            assertThat(page.locator("h1")).containsText("Fire at Whitlock's", patient());
            assertThat(page.locator(".deeds")).containsText("Ada", patient());
            assertThat(page.locator(".deeds")).containsText("as agreed", patient());
            undoLast(page);
            news.until(mill, story -> !story.title().equals("Fire at Whitlock's"));

            open(page).locator("form[data-order=pin] button").click();
            news.until(mill, story -> story.editing().pinned());
            assertThat(page.locator("#story")).containsText("Pinned", patient());
            undoLast(page);
            news.until(mill, story -> !story.editing().pinned());

            open(page).locator("[name=reports]").last().check();
            page.getByText("Withdraw", exactly()).click();
            news.until(mill, story -> EditedNews.withdrawn(story) == 1 && story.reportCount() == 2);
            undoLast(page);
            news.until(mill, story -> EditedNews.withdrawn(story) == 0 && story.reportCount() == 3);

            open(page).locator("[name=reports]").last().check();
            page.locator("#work-move").selectOption(hotel.id().value());
            page.getByText("Move", exactly()).click();
            news.until(hotel, story -> story.reportCount() == 4);
            assertThat(page.locator("h1")).containsText("Meridian", patient());
            undoLast(page);
            news.until(mill, story -> story.reportCount() == 3);

            page.navigate(pageOf(mill).toString());
            open(page)
                    .locator("form[data-order=merge] [name=address]")
                    .fill(pageOf(hotel).toString());
            page.locator("form[data-order=merge] button").click();
            news.until(hotel, story -> story.reportCount() == 6);
            assertThat(page.locator("h1")).containsText("Meridian", patient());
            undoLast(page);
            Story again = news.until(
                    mill,
                    story -> story.mergedInto() != null && !story.mergedInto().equals(hotel.id()));
            page.navigate(pageOf(mill).toString());
            assertThat(page.locator("h1")).containsText("Whitlock", patient());
            assertThat(page.url()).endsWith(String.valueOf(again.mergedInto()));

            open(page).locator("[name=reports]").last().check();
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screenshots", "desk-work.png")));
            assertThat(Accessibility.findings(page)).isEmpty();
            page.getByText("Split off", exactly()).click();
            assertThat(page.locator(".deeds")).containsText("1 report split off", patient());
            undoLast(page);
            assertThat(page.locator(".deeds")).containsText("Undo: merged into", patient());
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void everythingIsDoneByKeyboardAlone() {
        Story ferry = news.story("Stranded ferry Ostrava", EditedNews.FERRY, EditedNews.FERRY_AGAIN);
        try (ReadersPage reader = desk.open(pageOf(ferry))) {
            Page page = reader.page();
            Locator bench = page.locator(".bench > summary");
            bench.waitFor();
            bench.focus();
            page.keyboard().press("Enter");
            tabTo(page, "work-title");
            page.keyboard().press("Control+A");
            page.keyboard().type("Ferry by hand");
            page.keyboard().press("Enter");
            news.until(ferry, story -> story.title().equals("Ferry by hand"));
            assertThat(page.locator("h1")).containsText("Ferry by hand", patient());

            page.locator(".deeds button").first().focus();
            page.keyboard().press("Enter");
            news.until(ferry, story -> !story.editing().isTitled());

            bench.waitFor();
            bench.focus();
            page.keyboard().press("Enter");
            tabTo(page, "reports");
            page.keyboard().press("Space");
            tabTo(page, "Split off");
            page.keyboard().press("Enter");
            assertThat(page.locator(".deeds")).containsText("1 report split off", patient());
            news.until(ferry, story -> story.reportCount() == 2);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void whatIsRefusedIsTold() {
        Story quake = news.story("Alta Verde earthquake", EditedNews.QUAKE, EditedNews.QUAKE_AGAIN);
        try (ReadersPage reader = desk.open(pageOf(quake))) {
            Page page = reader.page();
            open(page).locator("form[data-order=merge] [name=address]").fill("de-0123456789abcdef");
            page.locator("form[data-order=merge] button").click();
            assertThat(page.locator(".said")).containsText("only stories of one language", patient());
            page.getByText("Split off", exactly()).click();
            assertThat(page.locator(".said")).containsText("Choose a report first", patient());
            page.navigate(desk.at("/work").toString());
            assertThat(page.locator(".deeds li.refused").first())
                    .containsText("only stories of one language", patient());
        }
    }

    @Test
    void theCommandLineDoesItToo() {
        Story bridge = news.story("Carrow bridge closed", EditedNews.BRIDGE, EditedNews.BRIDGE_AGAIN);
        String id = bridge.id().value();

        CommandRun pinned = run("stories", "pin", id, "--by", "Grace", "--why", "on air");
        assertThat(pinned.code()).isEqualTo(ExitCode.OK);
        assertThat(pinned.out()).endsWith(" " + id + System.lineSeparator());
        news.until(bridge, story -> story.editing().pinned());
        assertThat(news.commands()).anySatisfy(command -> {
            assertThat(command.by()).isEqualTo("Grace");
            assertThat(command.why()).isEqualTo("on air");
        });

        CommandRun again = run("stories", "pin", id);
        assertThat(again.code()).isEqualTo(ExitCode.FAILED);
        assertThat(again.err()).contains("is pinned").hasLineCount(1);
        assertThat(run("stories", "undo", pinned.out().split(" ")[0]).code()).isEqualTo(ExitCode.OK);
        news.until(bridge, story -> !story.editing().pinned());

        String report = bridge.reports().get(0).article().value();
        assertThat(run("stories", "split", id, report).code()).isEqualTo(ExitCode.OK);
        news.until(bridge, story -> story.reportCount() == 2);
        assertThat(run("stories", "pin", "nonsense").code()).isEqualTo(ExitCode.USAGE);
    }

    /** Opens the bench of a story's page. */
    private static Page open(Page page) {
        Locator bench = page.locator(".bench:not([open]) > summary");
        page.locator(".bench").waitFor();
        if (bench.count() > 0) {
            bench.click();
        }
        return page;
    }

    private void undoLast(Page page) {
        int before = news.commands().size();
        page.locator(".deeds [data-undo]").first().click();
        Awaitility.await()
                .atMost(EditedNews.PATIENCE)
                .until(() -> news.commands().size() > before);
    }

    /** Goes on from field to field until the focus is at the one of this id, name or text. */
    private static void tabTo(Page page, String what) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            Object at = page.evaluate(
                    "(what) => { const e = document.activeElement; return [e.id, e.name, e.textContent.trim()].includes(what); }",
                    what);
            if (Boolean.TRUE.equals(at)) {
                return;
            }
        }
        throw new AssertionError("no way to " + what + " by keyboard");
    }

    private static CommandRun run(Object... words) {
        List<Object> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--bootstrap-servers", desk.wire().bootstrapServers()));
        return CommandRun.of(all.toArray());
    }

    private static URI pageOf(Story story) {
        return desk.at("/stories/" + story.id());
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static ContainsTextOptions patient() {
        return new ContainsTextOptions().setTimeout(30_000);
    }
}
