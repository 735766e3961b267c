package dev.dateline.desk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.desk.delivery.AlertConsumer.Placed;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StrangersTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Placed FIRST = new Placed(0, 7, null, null);
    private static final Placed SECOND = new Placed(1, 8, null, null);

    private final Strangers strangers = new Strangers();

    @Test
    void anAlertWaitsUntilItsSubscriberIsKnown() {
        strangers.add(FIRST, NOON);
        strangers.add(SECOND, NOON);
        assertThat(strangers.leave(subscriber -> false, NOON.plusSeconds(1))).isEmpty();
        assertThat(strangers.leave(subscriber -> true, NOON.plusSeconds(2))).containsExactly(FIRST, SECOND);
        assertThat(strangers.isEmpty()).isTrue();
    }

    @Test
    void whoIsUnknownForLongWasRemoved() {
        strangers.add(FIRST, NOON);
        assertThat(strangers.leave(subscriber -> false, NOON.plus(Strangers.PATIENCE)))
                .containsExactly(FIRST);
    }

    @Test
    void aPartitionThatWentElsewhereTakesItsAlertsAlong() {
        strangers.add(FIRST, NOON);
        strangers.add(SECOND, NOON);
        strangers.forget(0);
        assertThat(strangers.leave(subscriber -> true, NOON)).containsExactly(SECOND);
    }
}
