package dev.dateline.ingest.schedule;

import static dev.dateline.ingest.schedule.NewsWatch.Entry.of;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceKind;
import dev.dateline.domain.item.SourceStatus.State;
import dev.dateline.ingest.Answer;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of sources that redirect for good. */
class MovingSourceTest {
    private static final SourceId HP = new SourceId("hp");
    private static final Duration HOURLY = Duration.ofHours(1);

    private final NewsWatch watch;
    private final Source source;
    private final URI target;

    MovingSourceTest() throws IOException {
        watch = new NewsWatch();
        source = NewsWatch.source(watch.origin, SourceKind.FEED, false, HOURLY);
        target = watch.origin.url("/new");
        watch.origin.at("/feed", Answer.redirect(301, "/new")).at("/new", watch.feed(of("a", "A")));
        watch.wire.list(source, watch.clock.instant());
    }

    @AfterEach
    void close() {
        watch.close();
    }

    @Test
    void aRedirectThatStandsForDaysIsAdoptedAndNothingIsRepeated() {
        watch.watch(source).after(Duration.ofDays(2));
        assertThat(watch.status().state()).isEqualTo(State.MOVED);
        assertThat(watch.status().message()).contains(target.toString());
        assertThat(watch.wire.listed(HP).url()).isEqualTo(source.url());
        watch.wire.arrived();

        watch.after(Duration.ofDays(2));
        assertThat(watch.wire.listed(HP).url()).isEqualTo(target);
        assertThat(watch.status().message()).startsWith("Its address is now " + target);

        int asked = watch.origin.asked("/feed").size();
        watch.takesTheNewAddress(HP).after(HOURLY.multipliedBy(3));
        assertThat(watch.origin.asked("/feed")).hasSize(asked);
        assertThat(watch.status().state()).isEqualTo(State.OK);
        assertThat(watch.wire.arrived()).isEmpty();
    }

    @Test
    void aRedirectThatChangesOrPausesIsNotAdopted() {
        watch.watch(source).after(Duration.ofDays(2));
        watch.origin.at("/feed", Answer.redirect(302, "/new"));
        watch.after(Duration.ofHours(3));
        assertThat(watch.status().state()).isEqualTo(State.OK);
        watch.origin.at("/feed", Answer.redirect(301, "/new"));
        watch.after(Duration.ofDays(2));
        assertThat(watch.wire.listed(HP).url()).isEqualTo(source.url());
    }

    @Test
    void aTargetThatFailsIsNotAdopted() {
        watch.origin.at("/new", Answer.status(404));
        watch.watch(source).after(Duration.ofDays(5));
        assertThat(watch.wire.listed(HP).url()).isEqualTo(source.url());
        assertThat(watch.status().state()).isEqualTo(State.FAILING);
    }

    @Test
    void anAdoptedAddressThatFailsIsLeftAgain() {
        watch.watch(source).after(Duration.ofDays(4)).takesTheNewAddress(HP).after(HOURLY);
        watch.origin.at("/new", Answer.status(404)).at("/feed", watch.feed(of("b", "B"), of("a", "A")));
        watch.after(Duration.ofDays(4));
        assertThat(watch.wire.listed(HP).url()).isEqualTo(source.url());
        watch.wire.arrived();

        watch.takesTheNewAddress(HP).after(HOURLY);
        assertThat(watch.status().state()).isEqualTo(State.OK);
        assertThat(watch.wire.arrived()).as("undated, after days of silence").containsExactly("entry BACKFILL B");
    }

    @Test
    void whereTheTargetIsPolledAlreadyTheYoungerIsPaused() {
        Source elder = Source.feed(target, Outlet.alone("hp", "The Harbour Post"));
        watch.wire.list(elder, Instant.parse("2020-01-01T00:00:00Z"));
        watch.watch(source).after(Duration.ofDays(4));

        assertThat(watch.wire.listed(HP).active()).isFalse();
        assertThat(watch.wire.listed(elder.id()).active()).isTrue();
        assertThat(watch.status().state()).isEqualTo(State.MOVED);
        assertThat(watch.status().message())
                .startsWith("Paused:")
                .contains(elder.id().value());
        int asked = watch.origin.asked("/feed").size();
        watch.after(Duration.ofDays(1));
        assertThat(watch.origin.asked("/feed")).hasSize(asked);
    }

    @Test
    void theYoungerIsPausedAlsoWhenItHadTheAddressFirst() {
        Source younger = Source.feed(target, Outlet.alone("hp", "The Harbour Post"));
        watch.wire.list(younger, Instant.parse("2027-01-01T00:00:00Z"));
        watch.watch(source).after(Duration.ofDays(4));

        assertThat(watch.wire.listed(HP).url()).isEqualTo(target);
        assertThat(watch.wire.listed(younger.id()).active()).isFalse();
        assertThat(watch.wire.status(younger.id()).orElseThrow().message()).contains(HP.value());
    }
}
