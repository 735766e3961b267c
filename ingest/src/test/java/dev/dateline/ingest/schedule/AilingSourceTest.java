package dev.dateline.ingest.schedule;

import static dev.dateline.ingest.schedule.NewsWatch.Entry.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.domain.item.DeadLetter;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceKind;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.domain.item.SourceStatus.State;
import dev.dateline.ingest.Answer;
import dev.dateline.ingest.FakeOrigin;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of sources that fail, move, die or are no feeds. */
class AilingSourceTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** A minute and the most that is added to it. */
    private static final Duration NEXT_POLL = Duration.ofSeconds(67);

    private final NewsWatch watch;

    AilingSourceTest() throws IOException {
        watch = new NewsWatch();
    }

    @AfterEach
    void close() {
        watch.close();
    }

    @Test
    void patienceIsKeptAlsoOverARestart() {
        Source source = NewsWatch.source(watch.origin, SourceKind.FEED, false, MINUTE);
        Instant since = watch.clock.instant();
        watch.origin.at("/feed", Answer.status(429).with("Retry-After", "3600"));
        watch.watch(source).after(Duration.ofMinutes(30));
        watch.restart(source, since).after(Duration.ofMinutes(29));
        assertThat(watch.origin.asked("/feed")).hasSize(1);

        watch.after(Duration.ofMinutes(8));
        assertThat(watch.origin.asked("/feed")).hasSize(2);
    }

    @Test
    void aSourceThatIsGoneIsLeftAlone() {
        watch.origin.at("/feed", Answer.status(410));
        watch.feed().after(Duration.ofDays(20));
        assertThat(watch.origin.asked("/feed")).hasSize(1);
        assertThat(watch.status().state()).isEqualTo(State.GONE);
        assertThat(watch.status().message()).contains("410");
    }

    @Test
    void aSourceThatDiesIsAskedLessOftenAndCountsAgainWhenItRevives() {
        watch.lists(of("a", "A")).feed();
        watch.origin.at("/feed", Answer.status(500));
        watch.after(Duration.ofHours(1));
        assertThat(watch.origin.asked("/feed")).hasSizeBetween(6, 8);
        assertThat(watch.status().state()).isEqualTo(State.FAILING);
        assertThat(watch.status().failures()).isGreaterThan(3);

        watch.lists(of("b", "B"), of("a", "A")).after(Duration.ofHours(2));
        assertThat(watch.status().state()).isEqualTo(State.OK);
        assertThat(watch.status().failures()).isZero();
        assertThat(watch.status().message()).isNull();
        assertThat(watch.wire.arrived()).containsExactly("entry BACKFILL A", "entry LIVE B");
    }

    @Test
    void aPageThatIsNoFeedSaysWhatToDo() {
        watch.origin.at("/feed", Answer.html("""
                <html><head><title>News</title><link rel="alternate" type="application/rss+xml" href="/real.xml"></head>
                <body><p>Welcome.</p></body></html>"""));
        watch.feed().after(Duration.ofMinutes(10));

        SourceStatus status = watch.status();
        assertThat(status.state()).isEqualTo(State.FAILING);
        assertThat(status.message())
                .startsWith("This address answers an HTML page, not a feed.")
                .contains("dateline sources add " + watch.origin.url("/real.xml"));
        assertThat(watch.wire.deadLetters()).as("the same bytes once").hasSize(1);
        assertThat(watch.wire.deadLetters())
                .extracting(DeadLetter::stage, DeadLetter::origin)
                .containsExactly(tuple("feed", watch.origin.url("/feed").toString()));
        assertThat(watch.wire.arrived()).isEmpty();
    }

    @Test
    void aSourceThatMovedForGoodSaysSo() {
        watch.origin.at("/feed", Answer.redirect(301, "/new")).at("/new", watch.feed(of("a", "A")));
        watch.feed().after(NEXT_POLL);
        assertThat(watch.status().state()).isEqualTo(State.MOVED);
        assertThat(watch.status().message()).contains(watch.origin.url("/new").toString());
    }

    @Test
    void tooManyRequestsGiveTheWholeHostARest() {
        watch.origin.at("/other", watch.feed(of("b", "B")));
        Source other = Source.feed(watch.origin.url("/other"), Outlet.alone("o", "O"));
        watch.origin.at("/feed", Answer.status(429).with("Retry-After", "1800"));
        watch.feed().watch(other).after(Duration.ofMinutes(29));
        assertThat(watch.origin.asked("/other")).isEmpty();
        watch.after(Duration.ofMinutes(5));
        assertThat(watch.origin.asked("/other")).isNotEmpty();
    }

    @Test
    void theHostGoesOnRestingAfterARestart() {
        watch.origin.at("/other", watch.feed(of("b", "B")));
        Source other = Source.feed(watch.origin.url("/other"), Outlet.alone("o", "O"));
        Source source = NewsWatch.source(watch.origin, SourceKind.FEED, false, MINUTE);
        Instant since = watch.clock.instant();
        watch.origin.at("/feed", Answer.status(429).with("Retry-After", "1800"));
        watch.watch(source).restart(source, since).watch(other).after(Duration.ofMinutes(29));
        assertThat(watch.origin.asked("/other")).isEmpty();
    }

    @Test
    void anAddressThatIsNotOfTheWebIsRefusedAndHarmsNobody() {
        Source file = Source.feed(URI.create("file:///etc/passwd"), Outlet.alone("f", "F"));
        watch.watch(file).lists(of("a", "A")).feed();
        assertThat(watch.wire.status(file.id()).orElseThrow().state()).isEqualTo(State.BLOCKED);
        assertThat(watch.wire.arrived()).containsExactly("entry BACKFILL A");
    }

    @Test
    void anOversizedFeedIsRefusedInOneSentence() {
        watch.origin.at("/feed", Answer.gzipped(new byte[20_000_000]));
        watch.feed();
        assertThat(watch.status().message()).contains("larger than");
        assertThat(watch.origin.asked()).extracting(FakeOrigin.Asked::path).containsExactly("/feed");
    }
}
