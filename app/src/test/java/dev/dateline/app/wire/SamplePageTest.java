package dev.dateline.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.role.Role;
import dev.dateline.app.topic.TopicWriter;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.ledger.Contradiction;
import dev.dateline.schemas.Topics;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The sample page of the corpora, with a page's furniture, beside articles of other outlets on its five events: fetched over
 * HTTP, taken apart, placed, and looked at on the desk.
 */
class SamplePageTest {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Map<String, String> ON_LOOPBACK = Map.of(
            "ingest.allow-private-addresses", "true",
            "ingest.host-spacing", "0s",
            "ingest.domain-spacing", "0s");

    private static PaperServer papers;
    private static WireUnderTest wire;

    @BeforeAll
    static void start() throws Exception {
        papers = new PaperServer();
        wire = WireUnderTest.start(ON_LOOPBACK, EnumSet.allOf(Role.class));
    }

    @AfterAll
    static void stop() throws IOException {
        wire.close();
        papers.close();
    }

    private static String page(String title, List<String> paragraphs) {
        return "<!DOCTYPE html><html lang=\"en\"><head><title>" + title + "</title></head><body>"
                + "<header><nav><a href=\"/\">Home</a> <a href=\"/world\">World</a> <a href=\"/sport\">Sport</a></nav></header>"
                + "<main><article><h1>" + title + "</h1>"
                + paragraphs.stream().map(text -> "<p>" + text + "</p>").collect(Collectors.joining("\n"))
                + "</article></main><footer><p>Terms of use</p><p>Contact</p></footer></body></html>";
    }

    /** An outlet's only article, which its feed names. */
    private static void article(String outlet, String title, String... paragraphs) {
        String feed = papers.paper(outlet, title, page(title, List.of(paragraphs)));
        Source source = Source.feed(URI.create(feed), Outlet.alone(outlet, outlet));
        try (var writer = new TopicWriter<>(wire.wire().kafka(), wire.wire().registry(), Topics.SOURCES)) {
            writer.write(source.host(), source.host() + " " + source.id(), source);
            writer.flush();
        }
    }

    /** An article of another outlet on each of the five events. */
    private static void eachEventIsToldBySomebodyElse() {
        article(
                "harbour-post",
                "Islamist-led rebels seize most of Aleppo in lightning offensive",
                "Fighters led by the Islamist militant group Hayat Tahrir al-Sham have taken most of Aleppo, Syria's second city, after an offensive that began on November 27 in the northwestern countryside.",
                "Syrian government forces withdrew from the city, and residents fled neighborhoods on its edge as missiles and gunfire came closer, witnesses said.",
                "It is the first time since 2016 that militants have fought government troops inside Aleppo.",
                "Dozens of fighters on both sides were killed, the Syrian Observatory for Human Rights said.");
        article(
                "globe",
                "Pezeshkian and Putin discuss northern Syria by telephone",
                "Iranian President Masoud Pezeshkian and Russian President Vladimir Putin spoke by telephone on Monday evening about the fighting of terrorist groups in northern Syria.",
                "Pezeshkian said the resurgence of terrorists threatened the stability of Syria and the region, and told Putin that Iran was ready to cooperate with Russia.",
                "Putin proposed an emergency meeting of the Astana Format and reiterated Moscow's support for the Syrian government against terrorism.");
        article(
                "northern-echo",
                "Russian warplanes bomb Idlib and Hama countryside",
                "Russia carried out a series of air strikes in Syria on Sunday, hitting rural parts of Idlib and Hama where rebels have taken control.",
                "Russian warplanes struck at least six towns, said the Syrian Observatory for Human Rights, which monitors the war.");
        article(
                "daily-ledger",
                "US, UK, France and Germany urge de-escalation in Syria",
                "The United States, Germany, France and the UK called on Sunday in a joint statement for the de-escalation of violence in Syria.",
                "The four countries urged the protection of civilians and infrastructure to prevent further displacement and disruption of humanitarian access.");
        article(
                "relief-wire",
                "UN: more than 14,000 displaced by fighting in northwest Syria",
                "Over 14,000 people, nearly half of them children, have been displaced by the violence in northwest Syria, the United Nations Office for the Coordination of Humanitarian Affairs said.",
                "OCHA said that reception centres were full and that aid deliveries to displaced families had been suspended.");
    }

    @Test
    void eachEventGoesToItsStoryNothingBridgesAndTheContradictionIsOnTheDesk() throws Exception {
        Path sample =
                Corpora.require("stories").toRealPath().resolveSibling("seed").resolve("page.txt");
        eachEventIsToldBySomebodyElse();
        awaitStories(stories -> assertThat(stories).hasSize(5));
        article(
                "digest",
                "What is happening in Syria",
                Files.readAllLines(sample).toArray(String[]::new));
        awaitStories(stories ->
                assertThat(stories).filteredOn(SamplePageTest::isInTheDigest).hasSize(4));

        List<Story> stories = liveStories();
        assertThat(stories).hasSize(5).allSatisfy(SamplePageTest::hasOneEvent);
        assertThat(stories)
                .filteredOn(SamplePageTest::isInTheDigest)
                .allSatisfy(story -> assertThat(story.support().origins()).isEqualTo(2));
        assertThat(stories.stream().filter(SamplePageTest::contradictsItself))
                .singleElement()
                .satisfies(story -> assertThat(deskPage(story))
                        .contains("began in 2011")
                        .contains("began in 2016")
                        .contains("AFP"));
    }

    private static void awaitStories(Consumer<List<Story>> expected) {
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> expected.accept(liveStories()));
    }

    /** Without those that were merged into another one: the page's own, before its text was there. */
    private static List<Story> liveStories() {
        return wire.log().stories().values().stream()
                .filter(story -> story.mergedInto() == null)
                .toList();
    }

    private static boolean isInTheDigest(Story story) {
        return outlets(story).contains("digest");
    }

    private static List<String> outlets(Story story) {
        return story.reports().stream().map(report -> report.outlet().id()).toList();
    }

    /** One article tells of the event alone; all else is from the page, on which no headline of its tail was taken for news. */
    private static void hasOneEvent(Story story) {
        assertThat(outlets(story))
                .filteredOn(outlet -> !outlet.equals("digest"))
                .hasSize(1);
        assertThat(story.reports())
                .extracting(ReportRef::lead)
                .noneMatch(lead -> lead.contains("Tajik") || lead.contains("BRICS"));
    }

    private static boolean contradictsItself(Story story) {
        return story.balance().contradictions().stream().anyMatch(Contradiction::stands);
    }

    /** The story's page, once the desk has caught up with it. */
    private static String deskPage(Story story) {
        URI page = wire.wire().deskUrl().resolve("/stories/" + story.id());
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> HttpClient.newHttpClient()
                                .send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                                .body(),
                        html -> html.contains("began in"));
    }
}
