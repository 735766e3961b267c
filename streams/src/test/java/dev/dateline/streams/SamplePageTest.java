package dev.dateline.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.domain.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sample page of the corpora, with furniture, beside articles of other outlets on its five events. */
class SamplePageTest extends OnTheWireTest {

    private static Path samplePage() {
        String told = System.getProperty("dateline.corpora", System.getenv("DATELINE_CORPORA"));
        String cache = System.getenv("XDG_CACHE_HOME");
        Path corpora = told != null
                ? Path.of(told)
                : (cache != null ? Path.of(cache) : Path.of(System.getProperty("user.home"), ".cache"))
                        .resolve("dateline-corpora");
        try {
            return corpora.resolve("stories")
                    .toRealPath()
                    .resolveSibling("seed")
                    .resolve("page.txt");
        } catch (IOException absent) {
            return corpora.resolve("seed").resolve("page.txt");
        }
    }

    private static String page(String title, List<String> lines) {
        return "<!doctype html><html lang=\"en\"><head><title>" + title + "</title></head><body>"
                + "<header><nav><a href=\"/\">Home</a> <a href=\"/world\">World</a> <a href=\"/sport\">Sport</a></nav></header>"
                + "<main><article><h1>" + title + "</h1>"
                + lines.stream().map(line -> "<p>" + line + "</p>").collect(Collectors.joining("\n"))
                + "</article></main><footer><p>Terms of use</p><p>Contact</p></footer></body></html>";
    }

    private void article(String time, String outlet, String title, String... paragraphs) {
        wire.at(time).page(outlet, "a-" + time.replace(":", ""), page(title, List.of(paragraphs)));
    }

    private void articlesOnEachEvent() {
        article(
                "10:00",
                "harbour-post",
                "Islamist-led rebels seize most of Aleppo in lightning offensive",
                "Fighters led by the Islamist militant group Hayat Tahrir al-Sham have taken most of Aleppo, Syria's second city, after an offensive that began on November 27 in the northwestern countryside.",
                "Syrian government forces withdrew from the city, and residents fled neighborhoods on its edge as missiles and gunfire came closer, witnesses said.",
                "It is the first time since 2016 that militants have fought government troops inside Aleppo.",
                "Dozens of fighters on both sides were killed, the Syrian Observatory for Human Rights said.");
        article(
                "10:05",
                "globe",
                "Pezeshkian and Putin discuss northern Syria by telephone",
                "Iranian President Masoud Pezeshkian and Russian President Vladimir Putin spoke by telephone on Monday evening about the fighting of terrorist groups in northern Syria.",
                "Pezeshkian said the resurgence of terrorists threatened the stability of Syria and the region, and told Putin that Iran was ready to cooperate with Russia.",
                "Putin proposed an emergency meeting of the Astana Format and reiterated Moscow's support for the Syrian government against terrorism.");
        article(
                "10:10",
                "northern-echo",
                "Russian warplanes bomb Idlib and Hama countryside",
                "Russia carried out a series of air strikes in Syria on Sunday, hitting rural parts of Idlib and Hama where rebels have taken control.",
                "Russian warplanes struck at least six towns, said the Syrian Observatory for Human Rights, which monitors the war.");
        article(
                "10:15",
                "daily-ledger",
                "US, UK, France and Germany urge de-escalation in Syria",
                "The United States, Germany, France and the UK called on Sunday in a joint statement for the de-escalation of violence in Syria.",
                "The four countries urged the protection of civilians and infrastructure to prevent further displacement and disruption of humanitarian access.");
        article(
                "10:20",
                "relief-wire",
                "UN: more than 14,000 displaced by fighting in northwest Syria",
                "Over 14,000 people, nearly half of them children, have been displaced by the violence in northwest Syria, the United Nations Office for the Coordination of Humanitarian Affairs said.",
                "OCHA said that reception centres were full and that aid deliveries to displaced families had been suspended.");
    }

    @Test
    void eachEventOfTheSamplePageGoesToItsStoryAndNothingBridges() throws IOException {
        assumeTrue(Files.exists(samplePage()), "skipped: no corpora");
        articlesOnEachEvent();
        assertThat(wire.stories()).hasSize(5);
        wire.at("10:30").page("digest", "syria", page("What is happening in Syria", Files.readAllLines(samplePage())));

        Map<String, Story> changed = wire.stories();
        assertThat(changed).hasSize(4);
        assertThat(changed.values()).allSatisfy(SamplePageTest::hasOneEvent);
        assertThat(changed.values())
                .allSatisfy(story -> assertThat(story.support().origins()).isEqualTo(2));
    }

    /** One article that tells of the event alone; all else is from the page, on which no headline of its tail was taken for news. */
    private static void hasOneEvent(Story story) {
        assertThat(story.reports())
                .extracting(report -> report.outlet().id())
                .filteredOn(outlet -> !outlet.equals("digest"))
                .hasSize(1);
        assertThat(story.reports())
                .allSatisfy(report ->
                        assertThat(report.lead()).doesNotContain("Tajik").doesNotContain("BRICS"));
    }
}
