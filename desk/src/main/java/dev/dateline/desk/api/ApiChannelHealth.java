package dev.dateline.desk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.domain.alert.Channel;
import dev.dateline.domain.alert.delivery.Breaker;
import dev.dateline.domain.alert.delivery.ChannelHealth;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A channel and how it is, as the JSON interface shows it.
 *
 * @param place the host of its address, or the mail address; the rest of an address is often a secret
 * @param state {@code untried}, {@code well}, {@code failing}, or {@code trouble} when somebody should look after it
 * @param restsUntil no attempt is made before; absent when it is not left alone
 * @param waiting alerts that are tried again later
 * @param held alerts that wait for a digest
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiChannelHealth(
        String subscriber,
        String id,
        String kind,
        String place,
        String state,
        @Nullable Instant delivered,
        @Nullable Instant failed,
        @Nullable Instant since,
        int failures,
        @Nullable Instant restsUntil,
        @Nullable String message,
        int waiting,
        int held) {

    /** The channel's JSON. */
    public static ApiChannelHealth of(
            String subscriber, Channel channel, ChannelHealth health, int waiting, int held, Instant now) {
        return new ApiChannelHealth(
                subscriber,
                channel.id(),
                channel.kind().name().toLowerCase(Locale.ROOT),
                place(channel),
                state(health, now),
                health.delivered(),
                health.failed(),
                health.since(),
                health.failures(),
                rest(health, now),
                health.message(),
                waiting,
                held);
    }

    private static String state(ChannelHealth health, Instant now) {
        if (health.isTrouble(now)) {
            return "trouble";
        }
        if (health.since() != null) {
            return "failing";
        }
        return health.delivered() == null ? "untried" : "well";
    }

    /** What the breaker makes of as many failures, the last one then. */
    private static @Nullable Instant rest(ChannelHealth health, Instant now) {
        Instant failed = health.failed();
        if (health.failures() == 0 || failed == null) {
            return null;
        }
        Breaker breaker = new Breaker(health.failures() - 1, Instant.MIN).failed(failed);
        return breaker.isOpen(now) ? breaker.until() : null;
    }

    private static String place(Channel channel) {
        if (channel.kind() == Channel.Kind.MAIL) {
            return channel.address();
        }
        try {
            String host = URI.create(channel.address()).getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException none) {
            return "";
        }
    }
}
