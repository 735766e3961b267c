package dev.dateline.app.wire;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import dev.dateline.app.command.CommandRun;
import dev.dateline.app.command.ExitCode;
import dev.dateline.app.role.Role;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.work.Command;
import dev.dateline.schemas.Topics;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Everything that an editor can do with a story: by mouse, by keyboard alone, and on the command line. */
class DeskWorkTest {
    private static final String MILL =
            "Three workers died when a fire tore through a textile mill in Corbin Harbour early on"
                    + " Monday, fire chief Dana Okafor said. The blaze started on the second floor of the Whitlock mill, where forty"
                    + " people were on the night shift.";
    private static final String MILL_AGAIN =
            "A blaze at the Whitlock textile mill in Corbin Harbour has killed three people on"
                    + " the night shift, officials said on Monday. Fire chief Dana Okafor told reporters that the fire broke out on the"
                    + " second floor before dawn.";
    private static final String HOTEL =
            "Guests of the Grand Meridian hotel in Port Selwyn slept in the street on Sunday after"
                    + " a kitchen filled the house with smoke, inspector Luis Ferrant said. Nobody was hurt.";
    private static final String HOTEL_AGAIN =
            "Smoke from a kitchen emptied Port Selwyn's Grand Meridian hotel on Sunday night."
                    + " Inspector Luis Ferrant said that the guests were taken to a school.";
    private static final String FERRY =
            "The car ferry Ostrava ran aground on a sandbank in Lake Brennan with 120 passengers,"
                    + " harbour master Ilse Tornquist said. Tugs will try to free the ferry at high water.";
    private static final String FERRY_AGAIN =
            "Tugs waited for high water on Lake Brennan to free the stranded car ferry Ostrava."
                    + " All 120 passengers are well, said harbour master Ilse Tornquist; a sandbank had shifted.";
    private static final String QUAKE =
            "Rescuers in Alta Verde searched collapsed houses after an earthquake on the Sierra Lenta"
                    + " fault. Tents were put up on the football ground, mayor Inés Corda said.";
    private static final String QUAKE_AGAIN =
            "Mayor Inés Corda of Alta Verde had tents put up on the football ground as rescuers"
                    + " searched houses that the Sierra Lenta earthquake had brought down.";
    private static final String BRIDGE =
            "Engineers closed the Carrow suspension bridge over the Tamble when a cable snapped; the"
                    + " detour is forty kilometres, road director Otto Rinde said.";
    private static final String BRIDGE_AGAIN =
            "A snapped cable has closed the Carrow suspension bridge. Road director Otto Rinde"
                    + " told drivers to cross the Tamble forty kilometres away.";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static WireUnderTest wire;
    private static Chromium chromium;
    private static int made;

    @BeforeAll
    static void start() throws Exception {
        chromium = Chromium.launch();
        wire = WireUnderTest.start(Map.of(), EnumSet.of(Role.DESK, Role.STREAMS));
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
    void everyActIsDoneAndTakenBackByMouse() {
        Story mill = story("Whitlock mill fire", MILL, MILL_AGAIN);
        Story hotel = story("Grand Meridian smoke", HOTEL, HOTEL_AGAIN);
        try (ReadersPage reader = chromium.open(pageOf(mill))) {
            Page page = reader.page();
            open(page).locator(".slip [name=by]").fill("Ada");
            page.locator(".slip [name=why]").fill("as agreed");
            page.locator("form[data-order=retitle] [name=title]").fill("Fire at Whitlock's");
            page.getByText("Set headline", exactly()).click();
            assertThat(page.locator("h1")).containsText("Fire at Whitlock's", patient());
            assertThat(page.locator(".deeds")).containsText("Ada", patient());
            assertThat(page.locator(".deeds")).containsText("as agreed", patient());
            undoLast(page);
            until(mill, story -> !story.title().equals("Fire at Whitlock's"));

            open(page).locator("form[data-order=pin] button").click();
            until(mill, story -> story.editing().pinned());
            assertThat(page.locator("#story")).containsText("Pinned", patient());
            undoLast(page);
            until(mill, story -> !story.editing().pinned());

            open(page).locator("[name=reports]").last().check();
            page.getByText("Withdraw", exactly()).click();
            until(mill, story -> withdrawn(story) == 1 && story.reportCount() == 2);
            undoLast(page);
            until(mill, story -> withdrawn(story) == 0 && story.reportCount() == 3);

            open(page).locator("[name=reports]").last().check();
            page.locator("#work-move").selectOption(hotel.id().value());
            page.getByText("Move", exactly()).click();
            until(hotel, story -> story.reportCount() == 4);
            assertThat(page.locator("h1")).containsText("Meridian", patient());
            undoLast(page);
            until(mill, story -> story.reportCount() == 3);

            page.navigate(pageOf(mill).toString());
            open(page)
                    .locator("form[data-order=merge] [name=address]")
                    .fill(pageOf(hotel).toString());
            page.locator("form[data-order=merge] button").click();
            until(hotel, story -> story.reportCount() == 6);
            assertThat(page.locator("h1")).containsText("Meridian", patient());
            undoLast(page);
            Story again = until(
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
        Story ferry = story("Stranded ferry Ostrava", FERRY, FERRY_AGAIN);
        try (ReadersPage reader = chromium.open(pageOf(ferry))) {
            Page page = reader.page();
            Locator bench = page.locator(".bench > summary");
            bench.waitFor();
            bench.focus();
            page.keyboard().press("Enter");
            tabTo(page, "work-title");
            page.keyboard().press("Control+A");
            page.keyboard().type("Ferry by hand");
            page.keyboard().press("Enter");
            until(ferry, story -> story.title().equals("Ferry by hand"));
            assertThat(page.locator("h1")).containsText("Ferry by hand", patient());

            page.locator(".deeds button").first().focus();
            page.keyboard().press("Enter");
            until(ferry, story -> !story.editing().isTitled());

            bench.waitFor();
            bench.focus();
            page.keyboard().press("Enter");
            tabTo(page, "reports");
            page.keyboard().press("Space");
            tabTo(page, "Split off");
            page.keyboard().press("Enter");
            assertThat(page.locator(".deeds")).containsText("1 report split off", patient());
            until(ferry, story -> story.reportCount() == 2);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void whatIsRefusedIsTold() {
        Story quake = story("Alta Verde earthquake", QUAKE, QUAKE_AGAIN);
        try (ReadersPage reader = chromium.open(pageOf(quake))) {
            Page page = reader.page();
            open(page).locator("form[data-order=merge] [name=address]").fill("de-0123456789abcdef");
            page.locator("form[data-order=merge] button").click();
            assertThat(page.locator(".said")).containsText("only stories of one language", patient());
            page.getByText("Split off", exactly()).click();
            assertThat(page.locator(".said")).containsText("Choose a report first", patient());
            page.navigate(at("/work").toString());
            assertThat(page.locator(".deeds li.refused").first())
                    .containsText("only stories of one language", patient());
        }
    }

    @Test
    void theCommandLineDoesItToo() {
        Story bridge = story("Carrow bridge closed", BRIDGE, BRIDGE_AGAIN);
        String id = bridge.id().value();

        CommandRun pinned = run("stories", "pin", id, "--by", "Grace", "--why", "on air");
        assertThat(pinned.code()).isEqualTo(ExitCode.OK);
        assertThat(pinned.out()).endsWith(" " + id + System.lineSeparator());
        until(bridge, story -> story.editing().pinned());
        assertThat(commands()).anySatisfy(command -> {
            assertThat(command.by()).isEqualTo("Grace");
            assertThat(command.why()).isEqualTo("on air");
        });

        CommandRun again = run("stories", "pin", id);
        assertThat(again.code()).isEqualTo(ExitCode.FAILED);
        assertThat(again.err()).contains("is pinned").hasLineCount(1);
        assertThat(run("stories", "undo", pinned.out().split(" ")[0]).code()).isEqualTo(ExitCode.OK);
        until(bridge, story -> !story.editing().pinned());

        String report = bridge.reports().get(0).article().value();
        assertThat(run("stories", "split", id, report).code()).isEqualTo(ExitCode.OK);
        until(bridge, story -> story.reportCount() == 2);
        assertThat(run("stories", "pin", "nonsense").code()).isEqualTo(ExitCode.USAGE);
    }

    private static List<Command> commands() {
        return wire.log().values(Topics.COMMANDS);
    }

    /** Three outlets report the same, the third one in the words of the first. */
    private static Story story(String name, String first, String second) {
        made++;
        String outlet = "outlet-" + made + "-";
        wire.receives(outlet + "one", name + ": what is known", "<p>" + first + "</p>");
        wire.receives(outlet + "two", "What is known of " + name, "<p>" + second + "</p>");
        wire.receives(outlet + "three", name + ": the facts", "<p>" + first + " An inquiry is open.</p>");
        List<Story> found = new ArrayList<>();
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(300)).until(() -> {
            found.clear();
            wire.log().stories().values().stream()
                    .filter(story -> story.title().contains(name) && story.reportCount() == 3)
                    .forEach(found::add);
            return found.size() == 1;
        });
        return found.get(0);
    }

    private static Story until(Story story, Predicate<Story> so) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> wire.log().stories().get(story.id().value()), so);
    }

    private static long withdrawn(Story story) {
        return story.reports().stream()
                .filter(report -> report.kind() == ArticleKind.WITHDRAWN)
                .count();
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

    private static void undoLast(Page page) {
        int before = commands().size();
        page.locator(".deeds [data-undo]").first().click();
        Awaitility.await().atMost(PATIENCE).until(() -> commands().size() > before);
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
        all.addAll(List.of("--bootstrap-servers", wire.bootstrapServers()));
        return CommandRun.of(all.toArray());
    }

    private static URI pageOf(Story story) {
        return at("/stories/" + story.id());
    }

    private static URI at(String path) {
        return wire.wire().deskUrl().resolve(path);
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static ContainsTextOptions patient() {
        return new ContainsTextOptions().setTimeout(30_000);
    }
}
