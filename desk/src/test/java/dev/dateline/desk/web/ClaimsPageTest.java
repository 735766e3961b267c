package dev.dateline.desk.web;

import static dev.dateline.desk.News.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.desk.MemoryWire;
import dev.dateline.desk.News;
import dev.dateline.desk.live.Newsroom;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.claim.conflict.Relation;
import dev.dateline.domain.claim.fact.Count;
import dev.dateline.domain.claim.fact.Slot;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.ledger.Balance;
import dev.dateline.domain.story.ledger.Contradiction;
import dev.dateline.domain.story.ledger.Side;
import dev.dateline.domain.story.ledger.Toll;
import dev.dateline.domain.story.ledger.TollStep;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tolls and contradictions on a story's page and in the interface. */
class ClaimsPageTest {
    private static final ArticleId ARTICLE = ArticleId.of("post/1");

    private final InstantSource clock = InstantSource.fixed(NOON);
    private final Newsroom newsroom = new Newsroom(100, clock);
    private final MemoryWire wire = new MemoryWire();
    private final WebServer server = WebServer.start(new WebAddress("127.0.0.1", 0), newsroom, wire.opened(), clock);
    private final Reader reader = new Reader(server.url());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void bothSidesAndTheTollOverTimeAreShown() throws Exception {
        newsroom.story(story());
        String page = reader.get("stories/a").body();
        assertThat(page)
                .contains(
                        "Who says what",
                        "contradiction, open",
                        "police, in Meridian",
                        "Rescuers told of &lt;12&gt; dead.")
                .contains("<svg class=\"tollchart\"", "claims.css");
    }

    @Test
    void theInterfaceHasTheWordsOfBothSides() throws Exception {
        newsroom.story(story());
        JsonNode json = new ObjectMapper().readTree(reader.get("api/stories/a").body());
        assertThat(json.at("/tolls/0/number").asText()).isEqualTo("12");
        assertThat(json.at("/tolls/0/steps/0/speaker").asText()).isEqualTo("police");
        assertThat(json.at("/contradictions/0/second/words").asText()).isEqualTo("Rescuers told of <12> dead.");
    }

    private static Story story() {
        TollStep seven = step(7, "police", "Police told of 7 dead.", 90);
        TollStep twelve = step(12, "rescuers", "Rescuers told of <12> dead.", 30);
        Toll toll = new Toll(Slot.KILLED, twelve, 1, 7, 12, seven.count(), List.of(seven, twelve));
        Contradiction open = new Contradiction(Relation.CONTRADICTION, "killed", side(seven), side(twelve), NOON, null);
        return News.story("a").reportedBy("Meridian", NOON).build().with(new Balance(List.of(toll), List.of(open)));
    }

    private static TollStep step(long count, String speaker, String words, int minutesAgo) {
        return new TollStep(
                NOON.minusSeconds(60L * minutesAgo), Count.exactly(count), speaker, "Meridian", ARTICLE, words, false);
    }

    private static Side side(TollStep step) {
        return new Side(
                Long.toString(step.count().shown()),
                step.words(),
                step.speaker(),
                step.outlet(),
                step.article(),
                step.at());
    }
}
