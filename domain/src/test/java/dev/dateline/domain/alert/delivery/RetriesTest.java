package dev.dateline.domain.alert.delivery;

import static dev.dateline.domain.alert.delivery.Waiting.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetriesTest {
    @Test
    void pausesGrowAndEndAfterMostOfADay() {
        Duration all = Duration.ZERO;
        Duration before = Duration.ZERO;
        int attempts = 1;
        for (var pause = Retries.pauseAfter("a", 1); pause.isPresent(); pause = Retries.pauseAfter("a", ++attempts)) {
            assertThat(pause.get()).isGreaterThan(before.dividedBy(2)).isLessThanOrEqualTo(Duration.ofHours(6));
            before = pause.get();
            all = all.plus(before);
        }
        assertThat(attempts).isEqualTo(12);
        assertThat(all).isBetween(Duration.ofHours(15), Duration.ofHours(40));
    }

    @Test
    void theLotIsTheSameForTheSameAttemptAndOtherForOtherAlerts() {
        assertThat(Retries.pauseAfter("a", 3)).isEqualTo(Retries.pauseAfter("a", 3));
        assertThat(Retries.pauseAfter("a", 3)).isNotEqualTo(Retries.pauseAfter("b", 3));
    }

    @Test
    void anEndpointThatFailsIsLeftAloneAndTriedAgainLater() {
        Breaker breaker = Breaker.CLOSED;
        for (int i = 0; i < 4; i++) {
            breaker = breaker.failed(NOON);
            assertThat(breaker.isOpen(NOON)).isFalse();
        }
        breaker = breaker.failed(NOON);
        assertThat(breaker.isOpen(NOON.plusSeconds(29))).isTrue();
        assertThat(breaker.isOpen(NOON.plusSeconds(30))).isFalse();
        Instant later = NOON.plusSeconds(30);
        assertThat(breaker.failed(later).until()).isEqualTo(later.plusSeconds(60));
        for (int i = 0; i < 100; i++) {
            breaker = breaker.failed(later);
        }
        assertThat(breaker.until()).isEqualTo(later.plus(Duration.ofMinutes(10)));
    }
}
