package dev.dateline.ingest.schedule;

import static dev.dateline.ingest.schedule.NewsWatch.Entry.of;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.item.DeadLetter;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceKind;
import dev.dateline.ingest.Answer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static final Duration NEXT_POLL = Duration.ofSeconds(67);
    private static final Answer PAGE = Answer.html("<html><body><p>Text</p></body></html>");

    private final NewsWatch watch;

    PagesTest() throws IOException {
        watch = new NewsWatch();
    }

    @AfterEach
    void close() {
        watch.close();
    }

    @Test
    void thePageComesAfterItsEntryAndArrivesLikeIt() {
        watch.origin.at("/a", PAGE).at("/b", PAGE);
        watch.lists(of("a", "A")).feedWithPages();
        assertThat(watch.wire.arrived()).containsExactly("entry BACKFILL A", "page BACKFILL /a");

        watch.lists(of("b", "B"), of("a", "A")).after(NEXT_POLL);
        assertThat(watch.wire.arrived()).containsExactly("entry LIVE B", "page LIVE /b");
        assertThat(watch.wire.deadLetters()).isEmpty();
    }

    @Test
    void aChangedEntryBringsItsPageAgain() {
        watch.origin.at("/a", PAGE);
        watch.lists(of("a", "A")).feedWithPages();
        watch.lists(of("a", "A, updated")).after(NEXT_POLL);
        assertThat(watch.wire.arrived())
                .containsExactly("entry BACKFILL A", "page BACKFILL /a", "entry LIVE A, updated", "page LIVE /a");
    }

    @Test
    void pagesOfASourceThatIsNoLongerOursAreNotFetched() {
        watch.origin
                .at("/robots.txt", Answer.ok("User-agent: *\nCrawl-delay: 30\n"))
                .at("/a", PAGE)
                .at("/b", PAGE)
                .at("/c", PAGE);
        watch.lists(of("c", "C"), of("b", "B"), of("a", "A")).feedWithPages();
        int before = pagesAsked();
        assertThat(before).isLessThan(3);
        watch.remove().after(Duration.ofMinutes(5));
        assertThat(pagesAsked()).isEqualTo(before);
    }

    private int pagesAsked() {
        return watch.origin.asked("/a").size()
                + watch.origin.asked("/b").size()
                + watch.origin.asked("/c").size();
    }

    @Test
    void pagesThatRobotsMayNotReadAreNotAsked() {
        watch.origin
                .at("/robots.txt", Answer.ok("User-agent: dateline\nDisallow: /a\n"))
                .at("/a", PAGE)
                .at("/b", PAGE);
        watch.lists(of("b", "B"), of("a", "A")).feedWithPages();
        assertThat(watch.wire.arrived()).containsExactly("entry BACKFILL A", "entry BACKFILL B", "page BACKFILL /b");
        assertThat(watch.origin.asked("/a")).isEmpty();
        assertThat(watch.origin.asked("/robots.txt")).hasSize(1);
    }

    @Test
    void aSiteThatAsksForTimeBetweenVisitsGetsIt() {
        watch.origin.at("/robots.txt", Answer.ok("User-agent: *\nCrawl-delay: 20\n"));
        watch.origin.at("/a", PAGE).at("/b", PAGE).at("/c", PAGE);
        watch.lists(of("c", "C"), of("b", "B"), of("a", "A")).feedWithPages().after(Duration.ofSeconds(30));
        assertThat(watch.wire.arrived())
                .filteredOn(word -> word.startsWith("page"))
                .hasSize(2);
        watch.after(Duration.ofSeconds(20));
        assertThat(watch.wire.arrived())
                .filteredOn(word -> word.startsWith("page"))
                .hasSize(1);
    }

    @Test
    void whereTheRulesCannotBeHadNoPageIsAskedUntilTheyCan() {
        watch.origin.at("/robots.txt", Answer.status(500), Answer.status(404)).at("/a", PAGE);
        watch.lists(of("a", "A")).feedWithPages().after(Duration.ofMinutes(9));
        assertThat(watch.origin.asked("/a")).isEmpty();
        assertThat(watch.wire.arrived()).containsExactly("entry BACKFILL A");

        watch.after(Duration.ofMinutes(2));
        assertThat(watch.wire.arrived()).containsExactly("page BACKFILL /a");
    }

    @Test
    void whereTheRulesCanNeverBeHadThePageIsSetAside() {
        watch.origin.at("/robots.txt", Answer.status(500)).at("/a", PAGE);
        watch.lists(of("a", "A")).feedWithPages().after(Duration.ofMinutes(40));
        assertThat(watch.origin.asked("/a")).isEmpty();
        assertThat(watch.wire.arrived()).containsExactly("entry BACKFILL A");
        assertThat(watch.wire.deadLetters())
                .extracting(DeadLetter::reason)
                .singleElement()
                .asString()
                .contains("rules");
    }

    @Test
    void aPageThatFailsIsTriedAgain() {
        watch.origin.at("/a", Answer.status(500), Answer.status(404), PAGE);
        watch.lists(of("a", "A")).feedWithPages().after(Duration.ofMinutes(4));
        assertThat(watch.wire.arrived()).containsExactly("entry BACKFILL A", "page BACKFILL /a");
        assertThat(watch.wire.deadLetters()).isEmpty();
    }

    @Test
    void aPageThatFailsForGoodIsSetAside() {
        watch.origin.at("/a", Answer.status(500));
        watch.lists(of("a", "A")).feedWithPages().after(Duration.ofMinutes(10));
        assertThat(watch.wire.arrived()).containsExactly("entry BACKFILL A");
        assertThat(watch.wire.deadLetters())
                .extracting(DeadLetter::origin)
                .containsExactly(watch.origin.url("/a").toString());
        assertThat(watch.origin.asked("/a")).hasSize(4);
    }

    @Test
    void whatIsNoPageIsSetAside() {
        watch.origin.at("/a", Answer.ok("%PDF").with("Content-Type", "application/pdf"));
        watch.lists(of("a", "A")).feedWithPages();
        assertThat(watch.wire.arrived()).containsExactly("entry BACKFILL A");
        assertThat(watch.wire.deadLetters())
                .extracting(DeadLetter::reason)
                .containsExactly("This is no web page but application/pdf.");
    }

    @Test
    void aListedPageThatAnswersGoneIsAWithdrawal() {
        watch.origin.at("/a", Answer.status(410));
        watch.lists(of("a", "A")).feedWithPages().after(NEXT_POLL);
        assertThat(watch.wire.arrived()).containsExactly("entry BACKFILL A", "gone /a");
    }

    @Test
    void anEntryThatVanishesFromTheMiddleWithItsPageIsAWithdrawal() {
        watch.origin.at("/b", Answer.status(410));
        watch.lists(of("c", "C"), of("b", "B"), of("a", "A")).feed();
        watch.wire.arrived();
        watch.lists(of("c", "C"), of("a", "A")).after(NEXT_POLL);
        assertThat(watch.wire.arrived()).containsExactly("gone /b");

        watch.after(NEXT_POLL).lists(of("c", "C"), of("b", "B"), of("a", "A")).after(NEXT_POLL);
        assertThat(watch.wire.arrived()).as("back again").containsExactly("entry LIVE B");
    }

    @Test
    void anEntryThatVanishesAndWhosePageLeadsToTheFrontIsAWithdrawal() {
        watch.origin.at("/b", Answer.redirect(302, "/"));
        watch.origin.at("/", PAGE);
        watch.lists(of("c", "C"), of("b", "B"), of("a", "A")).feed();
        watch.wire.arrived();
        watch.lists(of("c", "C"), of("a", "A")).after(NEXT_POLL);
        assertThat(watch.wire.arrived()).containsExactly("gone /b");
    }

    @Test
    void aFrontIsNotTakenForTheArticlesPage() {
        watch.origin.at("/a", Answer.redirect(302, "/"));
        watch.origin.at("/", PAGE);
        watch.lists(of("a", "A")).feedWithPages();
        assertThat(watch.wire.arrived()).containsExactly("entry BACKFILL A");
        assertThat(watch.wire.deadLetters())
                .extracting(DeadLetter::reason)
                .singleElement()
                .asString()
                .contains("leads to");
    }

    @Test
    void anEntryThatVanishesWhileItsPageStandsIsNot() {
        watch.origin.at("/b", PAGE);
        watch.lists(of("c", "C"), of("b", "B"), of("a", "A")).feed();
        watch.wire.arrived();
        watch.lists(of("c", "C"), of("a", "A")).after(Duration.ofMinutes(5));
        assertThat(watch.wire.arrived()).isEmpty();
        assertThat(watch.origin.asked("/b")).hasSize(1);
    }

    @Test
    void entriesThatRotateOutAtTheEndAreNotAskedFor() {
        watch.lists(of("b", "B"), of("a", "A")).feed();
        watch.lists(of("c", "C"), of("b", "B")).after(Duration.ofMinutes(5));
        assertThat(watch.origin.asked("/a")).isEmpty();
    }

    @Test
    void pagesThatWereWaitingAreFetchedAfterARestart() {
        Source source = NewsWatch.source(watch.origin, SourceKind.FEED, true, NewsWatch.EVERY);
        Instant since = watch.clock.instant();
        watch.origin.at("/a", Answer.status(500));
        watch.lists(of("a", "A")).watch(source);
        assertThat(watch.wire.arrived()).containsExactly("entry BACKFILL A");

        watch.origin.at("/a", PAGE);
        watch.restart(source, since);
        assertThat(watch.wire.arrived()).containsExactly("page BACKFILL /a");
    }
}
