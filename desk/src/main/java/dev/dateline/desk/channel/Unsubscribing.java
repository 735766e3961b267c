package dev.dateline.desk.channel;

import dev.dateline.desk.api.Paths;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The addresses at which readers of mail leave a channel: only who got the mail has them. */
public final class Unsubscribing {
    /** Where they begin. */
    public static final String PATH = "/unsubscribe";

    private Unsubscribing() {}

    /** The address of a subscriber's channel, within the desk. */
    public static String path(SigningKey key, String subscriber, String channel) {
        return PATH + "?subscriber=" + Paths.queryValue(subscriber) + "&channel=" + Paths.queryValue(channel)
                + "&token=" + key.token("unsubscribe", subscriber, channel);
    }

    /** Whether the token is the one of this channel. */
    public static boolean isMeant(SigningKey key, String subscriber, String channel, String token) {
        byte[] right = key.token("unsubscribe", subscriber, channel).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(right, token.getBytes(StandardCharsets.UTF_8));
    }
}
