package dev.dateline.desk.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.desk.log.WirePlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WirePositionsTest {

    @Test
    void theTextNamesTheLastOffsetOfEachPartition() {
        WirePositions reached = WirePositions.NONE
                .with(new WirePlace("stories", 0, 12))
                .with(new WirePlace("stories", 3, 7))
                .with(new WirePlace("alerts", 1, 1));
        assertThat(reached.text()).isEqualTo("s12...7a.1");
        assertThat(WirePositions.read("s12...7a.1")).contains(reached);
        assertThat(WirePositions.read(WirePositions.NONE.text())).contains(WirePositions.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17", "s", "a", "s1", "s1.-2a", "s1234567890123456789a", "s1a1 ", "1:2"})
    void whatIsNoneIsNotRead(String text) {
        assertThat(WirePositions.read(text)).isEmpty();
    }

    @Test
    void whatWasTakenIsKnownPartitionByPartition() {
        WirePositions reached = WirePositions.read("s5.9a").orElseThrow();
        assertThat(reached.has(new WirePlace("stories", 0, 5))).isTrue();
        assertThat(reached.has(new WirePlace("stories", 0, 6))).isFalse();
        assertThat(reached.has(new WirePlace("stories", 2, 0))).isFalse();
        assertThat(reached.has(new WirePlace("alerts", 0, 0))).isFalse();
        assertThat(reached.covers(WirePositions.read("s5a").orElseThrow())).isTrue();
        assertThat(reached.covers(WirePositions.read("s5a0").orElseThrow())).isFalse();
    }
}
