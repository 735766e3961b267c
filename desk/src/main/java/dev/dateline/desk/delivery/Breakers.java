package dev.dateline.desk.delivery;

import dev.dateline.domain.alert.Channel;
import dev.dateline.domain.alert.delivery.Breaker;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The breakers of all addresses that failed. */
final class Breakers {
    private final Map<String, Breaker> breakers = new HashMap<>();

    Breaker of(Channel channel) {
        return breakers.getOrDefault(channel.address(), Breaker.CLOSED);
    }

    /** An address answered, or did not. */
    void heard(Channel channel, Answer answer, Instant now) {
        if (answer instanceof Answer.NotNow) {
            breakers.put(channel.address(), of(channel).failed(now));
        } else {
            breakers.remove(channel.address());
        }
    }
}
