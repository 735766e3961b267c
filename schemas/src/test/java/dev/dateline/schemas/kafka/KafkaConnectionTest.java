package dev.dateline.schemas.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KafkaConnectionTest {
    @Test
    void aSilentBrokerIsGivenUpBeforeATransactionTimesOut() {
        assertThat(KafkaConnection.plain("kafka:9092").properties())
                .containsEntry("bootstrap.servers", "kafka:9092")
                .containsEntry("request.timeout.ms", 8_000);
    }

    @Test
    void whatTheClientFileSaysCountsMore() {
        KafkaConnection patient = new KafkaConnection("kafka:9092", Map.of("request.timeout.ms", "60000"));
        assertThat(patient.properties()).containsEntry("request.timeout.ms", "60000");
    }

    @Test
    void whatAClientNeedsForItselfCountsMost() {
        assertThat(KafkaConnection.plain("kafka:9092").properties(Map.of("request.timeout.ms", 500)))
                .containsEntry("request.timeout.ms", 500);
    }
}
