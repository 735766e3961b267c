package dev.dateline.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InFlightTest {

    @Test
    void noMoreThanItsNumberIsUnderWay() {
        InFlight inFlight = new InFlight(10);

        assertThat(inFlight.take(7)).isEqualTo(7);
        assertThat(inFlight.take(7)).isEqualTo(3);
        assertThat(inFlight.take(7)).isZero();
        inFlight.through(4);
        assertThat(inFlight.take(7)).isEqualTo(4);
        assertThat(inFlight.out()).isEqualTo(14);
    }

    @Test
    void afterItsEndNothingIsPutOut() {
        InFlight inFlight = new InFlight(10);
        inFlight.end();

        assertThat(inFlight.take(1)).isZero();
    }
}
