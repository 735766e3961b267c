package dev.dateline.ingest.push;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.item.PushLease;
import dev.dateline.domain.item.PushLease.State;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeasePlanTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final URI HUB = URI.create("https://hub.example/");
    private static final URI SECOND = URI.create("https://second.example/");
    private static final URI TOPIC = URI.create("https://harbour.example/feed");
    private static final HubLinks LINKS = new HubLinks(List.of(HUB, SECOND), TOPIC);

    private final LeasePlan plan = new LeasePlan("me");

    private PushLease asked() {
        return plan.asked(new LeasePlan.Wish(HUB, TOPIC), null, NOON);
    }

    private PushLease live(Duration lease) {
        return LeasePlan.verified(asked(), lease, NOON);
    }

    @Test
    void aSourceThatNamesAHubIsSubscribedToOnce() {
        assertThat(plan.wish(null, LINKS, NOON)).contains(new LeasePlan.Wish(HUB, TOPIC));
        assertThat(plan.wish(asked(), LINKS, NOON.plusSeconds(60))).isEmpty();
        assertThat(plan.wish(live(Duration.ofDays(10)), LINKS, NOON.plusSeconds(60)))
                .isEmpty();
        assertThat(plan.wish(null, HubLinks.NONE, NOON)).isEmpty();
    }

    @Test
    void anotherTopicOrHubIsAskedForAtOnce() {
        URI moved = URI.create("https://harbour.example/new");
        assertThat(plan.wish(live(Duration.ofDays(10)), new HubLinks(List.of(HUB), moved), NOON))
                .contains(new LeasePlan.Wish(HUB, moved));
        assertThat(plan.wish(live(Duration.ofDays(10)), new HubLinks(List.of(SECOND), TOPIC), NOON))
                .contains(new LeasePlan.Wish(SECOND, TOPIC));
    }

    @Test
    void aLeaseOfAnotherInstanceIsAskedForAtOnce() {
        PushLease others = new LeasePlan("other").asked(new LeasePlan.Wish(HUB, TOPIC), null, NOON);
        assertThat(plan.wish(others, LINKS, NOON)).contains(new LeasePlan.Wish(HUB, TOPIC));
    }

    /** Lease granted in seconds; the time of its renewal in minutes after noon. */
    @ParameterizedTest
    @CsvSource({"864000, 12960", "86400, 1296", "7200, 60", "600, 5", "99999999, 18144", "0, 12960"})
    void aLeaseIsRenewedBeforeItEnds(long granted, long minutes) {
        PushLease lease = live(Duration.ofSeconds(granted));
        assertThat(plan.due(lease)).isEqualTo(NOON.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void aRenewalKeepsTheLeaseUntilTheHubHasVerifiedIt() {
        PushLease live = live(Duration.ofDays(1));
        PushLease renewed = plan.asked(new LeasePlan.Wish(HUB, TOPIC), live, NOON.plus(Duration.ofHours(22)));
        assertThat(renewed.state()).isEqualTo(State.LIVE);
        assertThat(renewed.until()).isEqualTo(live.until());
        assertThat(LeasePlan.failed(renewed, NOON.plus(Duration.ofHours(22))).state())
                .isEqualTo(State.LIVE);
        assertThat(LeasePlan.at(renewed, NOON.plus(Duration.ofDays(1))).state()).isEqualTo(State.DEAD);
    }

    @Test
    void aHubThatNeverVerifiesIsDeadAndItsNeighbourHasItsTurnTheNextDay() {
        assertThat(LeasePlan.at(asked(), NOON.plusSeconds(60)).state()).isEqualTo(State.ASKED);
        PushLease dead = LeasePlan.at(asked(), NOON.plus(LeasePlan.PATIENCE));
        assertThat(dead.state()).isEqualTo(State.DEAD);
        assertThat(plan.wish(dead, LINKS, NOON.plus(Duration.ofHours(23)))).isEmpty();
        assertThat(plan.wish(dead, LINKS, NOON.plus(Duration.ofHours(24)))).contains(new LeasePlan.Wish(SECOND, TOPIC));
    }

    @Test
    void aHubThatSaysNoIsLeftAloneForAWeek() {
        PushLease denied = LeasePlan.denied(asked());
        assertThat(plan.wish(denied, LINKS, NOON.plus(Duration.ofDays(6)))).isEmpty();
        assertThat(plan.wish(denied, LINKS, NOON.plus(Duration.ofDays(7)))).isPresent();
    }

    @Test
    void aHubThatDoesNotBringWhatPollingFindsIsDead() {
        PushLease live = live(Duration.ofDays(10));
        PushLease slow = LeasePlan.polled(live, LeasePlan.MOST_MISSES - 1);
        assertThat(slow.state()).isEqualTo(State.LIVE);
        assertThat(LeasePlan.polled(slow, 1).state()).isEqualTo(State.DEAD);
        assertThat(LeasePlan.polled(LeasePlan.pushed(slow, NOON), 1).state()).isEqualTo(State.LIVE);
        assertThat(LeasePlan.polled(live, 0)).isEqualTo(live);
    }
}
