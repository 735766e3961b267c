package dev.dateline.domain.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a key that was given to a program or a person.
 *
 * @param id what it is found by
 * @param name whose it is; what they do bears this name
 * @param role what they may do
 * @param lock what {@link KeyText#lock} makes of the right key
 * @param createdAt when it was given
 * @param createdBy who gave it
 * @param expiresAt the first moment at which it opens nothing any more; null for never
 */
public record AccessKey(
        String id,
        String name,
        Role role,
        String lock,
        Instant createdAt,
        String createdBy,
        @Nullable Instant expiresAt) {

    /** Whether this text is the right key, whenever that is asked; takes as long for a wrong one. */
    public boolean fits(KeyText key) {
        byte[] mine = lock.getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(mine, key.lock().getBytes(StandardCharsets.UTF_8)) && id.equals(key.id());
    }

    /** Whether it still opens anything. */
    public boolean holdsAt(Instant now) {
        return expiresAt == null || now.isBefore(expiresAt);
    }

    /** Nothing of the lock. */
    @Override
    public String toString() {
        return "AccessKey[" + id + ", " + name + ", " + role.written() + "]";
    }
}
