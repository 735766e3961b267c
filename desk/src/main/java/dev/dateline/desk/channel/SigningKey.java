package dev.dateline.desk.channel;

import dev.dateline.domain.alert.Channel;
import dev.dateline.schemas.setting.Settings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The one secret from which those of all webhooks are derived (HMAC-SHA-256 as a pseudo-random function), so that nothing
 * secret stands on a topic. Signs after the Standard Webhooks specification.
 */
public final class SigningKey {
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] root;

    private SigningKey(byte[] root) {
        this.root = root;
    }

    /** The key of this text; the same text gives the same key on every desk. */
    public static SigningKey of(String text) {
        return new SigningKey(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The key that is set, else the one that is kept in the data directory, which is made if it is not there. */
    public static SigningKey from(Settings settings, Path directory) {
        String set = settings.get(ChannelConfig.SIGNING_KEY);
        return of(set.isEmpty() ? KeyFile.in(directory) : set);
    }

    /** What the receiver of a webhook is given: {@code whsec_} and 32 bytes in base 64, of the channel's newest generation. */
    public String secret(String subscriber, Channel channel) {
        return "whsec_" + Base64.getEncoder().encodeToString(secret(subscriber, channel.id(), channel.secret()));
    }

    /**
     * The value of {@code webhook-signature}: of the newest generation and, where there is one, of the generation before, so
     * that a receiver may change over when it likes.
     *
     * @param signed what is signed: id, timestamp and body, with dots between them
     */
    String signature(String subscriber, Channel channel, String signed) {
        List<Integer> generations =
                channel.secret() > 1 ? List.of(channel.secret(), channel.secret() - 1) : List.of(channel.secret());
        return generations.stream()
                .map(generation -> hmac(secret(subscriber, channel.id(), generation), signed))
                .map(bytes -> "v1," + Base64.getEncoder().encodeToString(bytes))
                .collect(Collectors.joining(" "));
    }

    /** A token that only who has the key can make for this subject; fit for an address. */
    String token(String... subject) {
        byte[] bytes = hmac(root, "token\n" + String.join("\n", subject));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).substring(0, 24);
    }

    /** A key of 32 bytes for another purpose, of which nothing can be told from the keys for others. */
    public byte[] derived(String purpose) {
        return hmac(root, "key\n" + purpose);
    }

    private byte[] secret(String subscriber, String channel, int generation) {
        String purpose = Stream.of("webhook", subscriber, channel, Integer.toString(generation))
                .collect(Collectors.joining("\n"));
        return hmac(root, purpose);
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }

    /** Nothing of the secret. */
    @Override
    public String toString() {
        return "SigningKey";
    }
}
