package dev.dateline.domain.claim.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class WeightsTest {

    @Test
    void whatIsWrittenIsReadAgainRounded() throws IOException {
        Weights weights = new Weights(12);
        weights.set(0, 1.5f);
        weights.set(700, -0.75f);
        weights.set(4095, 0.3f);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        weights.write(new DataOutputStream(bytes));
        Weights read = Weights.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertThat(read.size()).isEqualTo(4096);
        assertThat(read.at(0)).isEqualTo(1.5f, within(0.02f));
        assertThat(read.at(700)).isEqualTo(-0.75f, within(0.02f));
        assertThat(read.at(4095)).isEqualTo(0.3f, within(0.02f));
        assertThat(read.at(1)).isZero();
    }
}
