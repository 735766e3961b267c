package dev.dateline.ingest.schedule;

import static dev.dateline.ingest.schedule.NewsWatch.Entry.of;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceKind;
import dev.dateline.domain.item.SourceStatus.State;
import dev.dateline.ingest.Answer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PollingTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** A minute and the most that is added to it. */
    private static final Duration NEXT_POLL = Duration.ofSeconds(67);

    private final NewsWatch watch;

    PollingTest() throws IOException {
        watch = new NewsWatch();
    }

    @AfterEach
    void close() {
        watch.close();
    }

    @Test
    void whatStoodThereBeforeUsIsOldNewsAndWhatComesIsLive() {
        watch.lists(of("a", "Old")).feed();
        assertThat(watch.wire.arrived()).containsExactly("entry BACKFILL Old");

        watch.lists(of("c", "Newer"), of("b", "New"), of("a", "Old")).after(NEXT_POLL);
        assertThat(watch.wire.arrived()).containsExactly("entry LIVE New", "entry LIVE Newer");
        assertThat(watch.status().entriesTotal()).isEqualTo(3);
    }

    @Test
    void inTheFirstAnswerOnlyAFreshDateMakesNewsLive() {
        watch.lists(
                        of("a", "Just out").published("2026-03-01T11:58:00Z"),
                        of("b", "An hour old").published("2026-03-01T11:00:00Z"),
                        of("c", "From the future").published("2031-01-01T00:00:00Z"),
                        of("d", "From 1970").published("1970-01-01T00:00:00Z"))
                .feed();
        assertThat(watch.wire.arrived())
                .containsExactlyInAnyOrder(
                        "entry LIVE Just out",
                        "entry BACKFILL An hour old",
                        "entry BACKFILL From the future",
                        "entry BACKFILL From 1970");
    }

    @Test
    void aFeedThatBeginsEmptyHasOnlyLiveNews() {
        watch.lists().feed();
        watch.lists(of("a", "First").published("1970-01-01T00:00:00Z")).after(NEXT_POLL);
        assertThat(watch.wire.arrived()).containsExactly("entry LIVE First");
    }

    @Test
    void theSameAnswerGivesNothing() {
        watch.lists(of("a", "A")).feed();
        watch.wire.arrived();
        watch.after(Duration.ofMinutes(10));
        assertThat(watch.wire.arrived()).isEmpty();
        assertThat(watch.origin.asked("/feed")).hasSizeBetween(9, 11);
    }

    @Test
    void validatorsAreSentBackAndRenewed() {
        watch.origin.at(
                "/feed",
                watch.feed(of("a", "A")).with("ETag", "\"1\"").with("Last-Modified", "then"),
                Answer.status(304).with("ETag", "\"2\""),
                Answer.status(304));
        watch.feed().after(Duration.ofMinutes(3));

        assertThat(watch.origin.asked("/feed"))
                .extracting(asked -> asked.header("If-None-Match"))
                .containsExactly(null, "\"1\"", "\"2\"");
        assertThat(watch.origin.asked("/feed").get(2).header("If-Modified-Since"))
                .isEqualTo("then");
        assertThat(watch.status().state()).isEqualTo(State.OK);
    }

    @Test
    void anEntryWhoseWordsChangeComesAgain() {
        watch.lists(of("a", "Two hurt")).feed().lists(of("a", "Three hurt")).after(NEXT_POLL);
        assertThat(watch.wire.arrived()).containsExactly("entry BACKFILL Two hurt", "entry LIVE Three hurt");
    }

    @Test
    void anEntryThatSaysItWasUpdatedComesAgain() {
        NewsWatch.Entry story =
                of("a", "Live").published("2026-03-01T10:00:00Z").updated("2026-03-01T10:00:00Z");
        watch.lists(story).feed();
        watch.wire.arrived();
        watch.lists(story.updated("2026-03-01T11:30:00Z")).after(NEXT_POLL);
        assertThat(watch.wire.arrived()).containsExactly("entry LIVE Live");
    }

    @Test
    void aFeedThatStampsItsEntriesWithTheTimeOfTheRequestIsNotBelieved() {
        NewsWatch.Entry story = of("a", "A").published("2026-03-01T10:00:00Z");
        watch.lists(story.updated(watch.clock.instant().toString())).feed();
        watch.wire.arrived();
        for (int i = 0; i < 130; i++) {
            watch.lists(story.updated(watch.clock.instant().toString())).after(Duration.ofSeconds(1));
        }
        assertThat(watch.wire.arrived()).isEmpty();
    }

    @Test
    void anEntryThatRotatesOutAndComesBackIsNoNews() {
        watch.origin.at("/c", Answer.html("<p>C</p>"));
        watch.lists(of("b", "B"), of("a", "A")).feed();
        watch.lists(of("c", "C"), of("b", "B")).after(NEXT_POLL);
        watch.wire.arrived();
        watch.lists(of("b", "B"), of("a", "A")).after(NEXT_POLL);
        assertThat(watch.wire.arrived()).isEmpty();
    }

    @Test
    void aRestartRepeatsNothing() {
        Source source = NewsWatch.source(watch.origin, SourceKind.FEED, false, MINUTE);
        Instant since = watch.clock.instant();
        watch.lists(of("a", "A")).watch(source);
        watch.wire.arrived();

        watch.restart(source, since);
        assertThat(watch.origin.asked("/feed"))
                .as("the next poll is not due yet")
                .hasSize(1);
        watch.lists(of("b", "B"), of("a", "A")).after(NEXT_POLL);
        assertThat(watch.wire.arrived()).containsExactly("entry LIVE B");
    }

    @Test
    void whatKafkaDidNotTakeIsPublishedLater() {
        watch.wire.away(true);
        watch.origin.at("/feed", watch.feed(of("a", "A")).with("ETag", "\"1\""));
        watch.feed();
        assertThat(watch.status().state()).isEqualTo(State.FAILING);
        assertThat(watch.status().entriesTotal()).isZero();

        watch.wire.away(false);
        watch.after(NEXT_POLL);
        assertThat(watch.origin.asked("/feed").get(1).header("If-None-Match")).isNull();
        assertThat(watch.wire.arrived()).containsExactly("entry BACKFILL A");
        assertThat(watch.status().state()).isEqualTo(State.OK);
    }

    @Test
    void aSourceThatIsRemovedIsAskedNoMoreAndForgotten() {
        watch.lists(of("a", "A")).feed().remove().after(Duration.ofMinutes(5));
        assertThat(watch.origin.asked("/feed")).hasSize(1);
        assertThat(watch.wire.status(new SourceId("hp"))).isEmpty();
    }

    @Test
    void aSourceThatIsAddedAgainIsAskedAtOnce() {
        watch.lists(of("a", "A")).feed().feed();
        assertThat(watch.origin.asked("/feed")).hasSize(2);
        assertThat(watch.wire.arrived()).containsExactly("entry BACKFILL A");
    }

    @Test
    void withoutAWishTheIntervalFollowsTheNews() {
        Source source = NewsWatch.source(watch.origin, SourceKind.FEED, false, Duration.ZERO);
        watch.lists(of("a", "A")).watch(source).after(Duration.ofHours(24));
        assertThat(watch.origin.asked("/feed"))
                .as("5 minutes, then more and more seldom")
                .hasSizeBetween(15, 30);
    }

    @Test
    void aFeedThatMayBeKeptIsNotAskedSooner() {
        Source source = NewsWatch.source(watch.origin, SourceKind.FEED, false, Duration.ZERO);
        watch.origin.at("/feed", watch.feed(of("a", "A")).with("Cache-Control", "max-age=3600"));
        watch.watch(source).after(Duration.ofMinutes(59));
        assertThat(watch.origin.asked("/feed")).hasSize(1);
    }

    @Test
    void linksOfASectionPageAreEntries() {
        String page = """
                <html><body><main>
                <article><h2><a href="/news/2026/fire-in-the-old-harbour">Fire in the old harbour destroys three warehouses</a></h2></article>
                <article><h2><a href="/news/2026/bridge-closed">The northern bridge stays closed until the summer</a></h2></article>
                %s</main></body></html>""";
        String more = """
                <article><h2><a href="/news/2026/council-votes">Council votes for a new hospital on the hill</a></h2></article>""";
        Source source = NewsWatch.source(watch.origin, SourceKind.SECTION_PAGE, false, MINUTE);
        watch.origin.at("/feed", Answer.html(page.formatted("")));
        watch.watch(source);
        assertThat(watch.wire.arrived()).hasSize(2).allMatch(word -> word.startsWith("entry BACKFILL "));

        watch.origin.at("/feed", Answer.html(page.formatted(more)));
        watch.after(NEXT_POLL);
        assertThat(watch.wire.arrived()).containsExactly("entry LIVE Council votes for a new hospital on the hill");
    }

    @Test
    void aSectionPageThatBeginsEmptyHasOnlyLiveNews() {
        watch.origin.at("/feed", Answer.html("<html><body><main><h1>News</h1></main></body></html>"));
        watch.watch(NewsWatch.source(watch.origin, SourceKind.SECTION_PAGE, false, MINUTE));
        assertThat(watch.status().state()).isEqualTo(State.EMPTY);
        assertThat(watch.status().message()).contains("CSS selector");

        watch.origin.at("/feed", Answer.html("""
                <html><body><main><h1>News</h1><article><h2><a href="/news/2026/council-votes">\
                Council votes for a new hospital on the hill</a></h2></article></main></body></html>"""));
        watch.after(NEXT_POLL);
        assertThat(watch.wire.arrived()).containsExactly("entry LIVE Council votes for a new hospital on the hill");
    }
}
