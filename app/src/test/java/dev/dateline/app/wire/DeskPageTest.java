package dev.dateline.app.wire;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.dateline.app.role.Role;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The desk as a reader sees it: news comes in on Kafka, and the open page follows. */
class DeskPageTest {
    private static final double PATIENCE_MILLIS = 30_000;

    @RegisterExtension
    static final DeskInABrowser desk = DeskInABrowser.with(Map.of(), Role.DESK, Role.STREAMS);

    @BeforeAll
    static void start() throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    @Test
    void aStoryComesUpAndGrowsWithoutAReload() {
        try (ReadersPage reader = desk.open("/")) {
            Page page = reader.page();
            page.evaluate("window.neverReloaded = true");
            desk.wire().receives("harbour-post", "Ferry runs aground off Brackwell with 212 on board", FERRY);
            Locator row = row(page, "Ferry runs aground");
            assertThat(row.locator("[data-part=outlets]")).hasText("1outlet", patient());
            desk.wire().receives("valley-chronicle", "Ferry aground off Brackwell with 212 people on board", FERRY_TOO);
            assertThat(row(page, "Ferry").locator("[data-part=outlets]")).hasText("2outlets", patient());
            assertThat(row(page, "Ferry").locator(".names")).containsText("valley chronicle");
            assertThat(row(page, "Ferry")).hasCount(1);
            assertThat(page.evaluate("window.neverReloaded")).isEqualTo(true);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void theListIsFilteredAsOneTypes() {
        desk.wire().receives("harbour-post", "Orchestra strike ends after nine weeks in Lindow", ORCHESTRA);
        desk.wire().receives("harbour-post", "Wolves seen again in the Tarn valley, shepherds say", WOLVES);
        try (ReadersPage reader = desk.open("/")) {
            Page page = reader.page();
            assertThat(row(page, "Orchestra")).hasCount(1, patientCount());
            assertThat(row(page, "Wolves")).hasCount(1, patientCount());
            page.keyboard().press("/");
            page.keyboard().type("shepherds wol");
            assertThat(page.locator("#stories .found")).hasText("1 story with “shepherds wol”");
            assertThat(row(page, "Wolves")).hasCount(1);
            assertThat(row(page, "Orchestra")).hasCount(0);
            assertThat(page.url()).endsWith("/?q=shepherds+wol");
            page.keyboard().type("xyz");
            assertThat(page.locator("#stories .empty")).containsText("No story fits.");
            page.locator("#q").fill("");
            assertThat(row(page, "Orchestra")).hasCount(1);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void aStorysPageShowsWhoReportedWhenAndGoesOn() {
        desk.wire().receives("isle-observer", "Dam at Kestrel Water holds after a night of floods", DAM);
        try (ReadersPage reader = desk.open("/")) {
            Page page = reader.page();
            row(page, "Dam at Kestrel").locator("h3 a").click();
            assertThat(page.locator("#story h1")).containsText("Dam at Kestrel Water");
            Locator reports = page.locator(".timeline > li");
            assertThat(reports).hasCount(1);
            assertThat(reports.first()).containsText("isle observer");
            assertThat(reports.first().locator("h3 a")).hasAttribute("rel", "noopener noreferrer");
            desk.wire().receives("capital-wire", "Kestrel Water dam holds after night of floods", DAM_TOO);
            assertThat(reports).hasCount(2, patientCount());
            assertThat(reports.last()).containsText("capital wire");
            assertThat(page.locator(".events > li")).containsText(new String[] {
                "from new to developing", "capital wire joined", "First number of evacuated: 3400", "opened the story"
            });
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void aHostileHeadlineIsOnlyText() {
        String script = "&lt;script&gt;document.title = 'taken'&lt;/script&gt;";
        String image = "&lt;img src=x onerror=\"document.title = 'taken'\"&gt;";
        desk.wire().receives("echo", "Ministry of Locks counts its cats " + script + image, "<p>" + LOCKS + image);
        try (ReadersPage reader = desk.open("/")) {
            Page page = reader.page();
            row(page, "Ministry of Locks").locator("h3 a").click();
            assertThat(page.locator("#story h1")).containsText("Ministry of Locks");
            assertThat(page.title()).doesNotStartWith("taken");
            assertThat(page.locator("img, #story script")).hasCount(0);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void aPhoneNeedsNoSidewaysScrolling() {
        desk.wire()
                .receives(
                        "isle-observer", "Donaudampfschifffahrtsgesellschaft".repeat(4) + " is founded anew", STEAMERS);
        try (ReadersPage reader = desk.open("/")) {
            Page page = reader.page();
            page.setViewportSize(360, 740);
            assertThat(row(page, "Donau")).hasCount(1, patientCount());
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    private static Locator row(Page page, String text) {
        return page.locator("#stories li.story").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static HasTextOptions patient() {
        return new HasTextOptions().setTimeout(PATIENCE_MILLIS);
    }

    private static HasCountOptions patientCount() {
        return new HasCountOptions().setTimeout(PATIENCE_MILLIS);
    }

    private static final String FERRY = """
            <p>BRACKWELL - The car ferry Saint Brannoc ran aground on a sandbank off Brackwell harbour early on Tuesday with
            212 passengers and crew on board, the coastguard said.</p>
            <p>Two lifeboats and a tug from Port Ellen were sent to the ferry. Nobody was hurt, and the hull is not leaking,
            said the coastguard's duty officer, Moira Tennant.</p>
            <p>The ferry is to be refloated at high water, around four in the afternoon.</p>""";

    private static final String FERRY_TOO = """
            <p>The car ferry Saint Brannoc has run aground on a sandbank off Brackwell harbour with 212 passengers and crew
            on board, according to the coastguard.</p>
            <p>Two lifeboats and a tug from Port Ellen reached the ferry before dawn on Tuesday. Nobody was hurt and the hull
            is not leaking, duty officer Moira Tennant said. It is to be refloated at high water in the afternoon.</p>""";

    private static final String ORCHESTRA = """
            <p>The musicians of the Lindow Philharmonic go back to their desks on Monday. After nine weeks of strike they
            accepted a rise of four percent and a new rehearsal hall.</p>""";

    private static final String WOLVES = """
            <p>Shepherds in the upper Tarn valley have reported a pack of five wolves, the first in six years. The regional
            office promised fences and dogs before the flocks go up to the summer pastures.</p>""";

    private static final String STEAMERS = """
            <p>A company of paddle steamers that was wound up a century ago is entered in the register again: three heirs
            bought the name and one boat, and sell tickets for the first trip in May.</p>""";

    private static final String DAM = """
            <p>The dam at Kestrel Water held through a night of floods, engineers said on Friday, after 3,400 people in the
            villages of Upper and Nether Kestrel had been told to leave their homes.</p>
            <p>Pumps lowered the level of the reservoir by a metre and a half, the water board's chief engineer Owen Pryce
            said. Residents may return on Saturday.</p>""";

    private static final String DAM_TOO = """
            <p>Engineers say the Kestrel Water dam has held through a night of floods that drove 3,400 people in Upper and
            Nether Kestrel from their homes.</p>
            <p>The reservoir was lowered by a metre and a half by pumps, chief engineer Owen Pryce of the water board said on
            Friday; residents may return on Saturday.</p>""";

    private static final String LOCKS = """
            The Ministry of Locks and Weirs has published its yearly table of lock keepers and their cats, which grew by two
            to a total of ninety-one.""";
}
