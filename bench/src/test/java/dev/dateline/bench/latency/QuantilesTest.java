package dev.dateline.bench.latency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class QuantilesTest {
    @Test
    void aQuantileIsTheNearestRank() {
        Quantiles hundred = Quantiles.of(
                LongStream.rangeClosed(1, 100).map(ms -> ms * 1_000_000).boxed().toList());

        assertThat(hundred.millis(.5)).isEqualTo(50);
        assertThat(hundred.millis(.99)).isEqualTo(99);
        assertThat(hundred.millis(1)).isEqualTo(100);
    }

    @Test
    void nothingMeasuredHasNoQuantile() {
        assertThat(Quantiles.of(List.of()).millis(.5)).isNaN();
    }
}
