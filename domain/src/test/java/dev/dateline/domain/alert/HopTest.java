package dev.dateline.domain.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HopTest {
    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    @Test
    void theLongestPartOfTheWayIsNamed() {
        Receipt receipt = new Receipt(NOON, NOON.plusSeconds(40), NOON.plusSeconds(41), NOON.plusSeconds(42));
        assertThat(Hop.of(receipt, NOON.plusSeconds(45)))
                .extracting(Hop::name)
                .containsExactly("seeing", "placing", "matching", "sending");
        assertThat(Hop.slowest(receipt, NOON.plusSeconds(45))).contains(new Hop("seeing", Duration.ofSeconds(40)));
        assertThat(Hop.slowest(receipt, NOON.plusSeconds(99))).contains(new Hop("sending", Duration.ofSeconds(57)));
    }

    @Test
    void aStationThatDidNotTellLengthensTheNext() {
        Receipt receipt = new Receipt(null, NOON, null, NOON.plusSeconds(2));
        assertThat(Hop.slowest(receipt, null)).contains(new Hop("matching", Duration.ofSeconds(2)));
        assertThat(Hop.slowest(Receipt.NONE, NOON)).isEmpty();
    }

    @Test
    void clocksThatDisagreeCountAsNoTime() {
        Receipt receipt = new Receipt(NOON.plusSeconds(9), NOON, null, null);
        assertThat(Hop.of(receipt, null)).containsExactly(new Hop("seeing", Duration.ZERO));
    }
}
