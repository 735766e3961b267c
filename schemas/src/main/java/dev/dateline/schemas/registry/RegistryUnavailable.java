package dev.dateline.schemas.registry;

import org.jspecify.annotations.Nullable;

/** The registry cannot be asked right now; nothing is wrong with the schema or the record. */
public final class RegistryUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    public RegistryUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
