package dev.dateline.desk.view;

import dev.dateline.desk.alert.ChannelBoard;
import dev.dateline.desk.api.ApiChannelHealth;
import dev.dateline.domain.alert.Channel;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a channel is, in words, and what to do about it.
 *
 * @param tone {@code good}, {@code busy} or {@code bad}
 * @param words one or more sentences
 */
public record ChannelLine(String tone, String words) {

    static ChannelLine of(String subscriber, Channel channel, ChannelBoard.State state, Instant now) {
        ApiChannelHealth health =
                ApiChannelHealth.of(subscriber, channel, state.health(), state.waiting(), state.held(), now);
        String waits =
                health.waiting() == 0 ? "" : " " + Words.count(health.waiting(), "alert") + " to be tried again.";
        String held = health.held() == 0 ? "" : " " + Words.count(health.held(), "alert") + " held for a digest.";
        return new ChannelLine(tone(health), sentence(health, now) + waits + held);
    }

    private static String tone(ApiChannelHealth health) {
        return switch (health.state()) {
            case "well" -> "good";
            case "trouble" -> "bad";
            default -> "busy";
        };
    }

    private static String sentence(ApiChannelHealth health, Instant now) {
        String why = health.message() == null ? "" : " " + health.message();
        return switch (health.state()) {
            case "well" -> "Well; last delivered " + ago(health.delivered(), now) + ".";
            case "failing" -> "Fails since " + ago(health.since(), now) + "; it is tried again by itself." + why;
            case "trouble" ->
                "In trouble since " + ago(health.since(), now) + ":" + why
                        + " Look whether the address is right, and what answers there; alerts are tried again meanwhile.";
            default -> "Nothing was sent here yet.";
        };
    }

    private static String ago(@Nullable Instant at, Instant now) {
        return Moment.of(Objects.requireNonNullElse(at, now), now).ago();
    }
}
