package dev.dateline.schemas.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.apache.kafka.common.errors.PolicyViolationException;
import org.junit.jupiter.api.Test;

class MissingTopicsTest {
    private final Repeated<Boolean> asked = new Repeated<>(MissingTopics.untilAllBrokers(Duration.ofMillis(5)));
    private final AtomicInteger times = new AtomicInteger();

    @Test
    void brokersThatComeOneAfterTheOtherAreWaitedFor() throws Exception {
        assertThat(asked.get(() -> {
                    if (times.incrementAndGet() < 4) {
                        throw new ExecutionException(new InvalidReplicationFactorException("only 2 brokers"));
                    }
                    return true;
                }))
                .isTrue();
        assertThat(times).hasValue(4);
    }

    @Test
    void butNotForEver() {
        assertThatThrownBy(() -> asked.get(() -> {
                    times.incrementAndGet();
                    throw new ExecutionException(new InvalidReplicationFactorException("only 2 brokers"));
                }))
                .isInstanceOf(ExecutionException.class)
                .hasMessageContaining("only 2 brokers");
        assertThat(times).hasValueGreaterThan(2);
    }

    @Test
    void whatIsRefusedIsNotAskedAgain() {
        assertThatThrownBy(() -> asked.get(() -> {
                    times.incrementAndGet();
                    throw new ExecutionException(new PolicyViolationException("no"));
                }))
                .isInstanceOf(ExecutionException.class);
        assertThat(times).hasValue(1);
    }
}
