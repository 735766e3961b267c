package dev.dateline.desk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.domain.access.AccessKey;
import dev.dateline.domain.access.Giving;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key that opens the desk.
 *
 * @param key the key itself: told once, when it is given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiKey(
        String id,
        String name,
        String role,
        Instant createdAt,
        String createdBy,
        @Nullable Instant expiresAt,
        @Nullable String key) {

    /**
     * A wish for a key.
     *
     * @param role reader, editor or admin
     * @param expiresAt when it ends; null for never
     */
    public record Ask(
            @Nullable String name,
            @Nullable String role,
            @Nullable Instant expiresAt) {}

    /** A key that is kept. */
    public static ApiKey of(AccessKey kept) {
        return new ApiKey(
                kept.id(),
                kept.name(),
                kept.role().written(),
                kept.createdAt(),
                kept.createdBy(),
                kept.expiresAt(),
                null);
    }

    /** A key that has just been given. */
    public static ApiKey of(Giving.Given given) {
        AccessKey kept = given.kept();
        return new ApiKey(
                kept.id(),
                kept.name(),
                kept.role().written(),
                kept.createdAt(),
                kept.createdBy(),
                kept.expiresAt(),
                given.key().written());
    }
}
