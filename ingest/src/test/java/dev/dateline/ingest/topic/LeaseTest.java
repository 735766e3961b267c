package dev.dateline.ingest.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LeaseTest {
    private long nanos = 5_000_000_000L;
    private final Lease lease = new Lease(Duration.ofSeconds(15), () -> nanos);

    private void after(int seconds) {
        nanos += Duration.ofSeconds(seconds).toNanos();
    }

    @Test
    void whoNeverJoinedHasNone() {
        assertThat(lease.holds()).isFalse();
        assertThat(lease.isOver()).isTrue();
    }

    @Test
    void itHoldsWhileHeartbeatsAreAnswered() {
        lease.begin();
        for (int heartbeat = 1; heartbeat < 100; heartbeat++) {
            after(3);
            lease.look(heartbeat);
            assertThat(lease.holds()).isTrue();
        }
    }

    @Test
    void visitsStopThreeSecondsBeforeItIsOver() {
        lease.begin();
        lease.look(1);
        after(11);
        assertThat(lease.holds()).isTrue();
        after(2);
        assertThat(lease.holds()).isFalse();
        assertThat(lease.isOver()).isFalse();
        after(2);
        assertThat(lease.isOver()).isTrue();
    }

    @Test
    void anAnswerCountsFromBeforeTheLastLook() {
        lease.begin();
        lease.look(1);
        after(14);
        lease.look(2);
        assertThat(lease.holds()).isFalse();
    }

    @Test
    void aNewConsumerCountsFromZero() {
        lease.begin();
        lease.look(500);
        after(20);
        lease.countAnew();
        lease.begin();
        for (int heartbeat = 1; heartbeat < 10; heartbeat++) {
            after(3);
            lease.look(heartbeat);
        }
        assertThat(lease.holds()).isTrue();
    }

    @Test
    void lookingAloneDoesNotRenewIt() {
        lease.begin();
        for (int second = 0; second < 15; second++) {
            lease.look(1);
            after(1);
        }
        assertThat(lease.isOver()).isTrue();
    }
}
