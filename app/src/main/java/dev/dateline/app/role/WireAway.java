package dev.dateline.app.role;

/** Kafka or the registry does not answer; the message is one sentence that says what to do. */
public final class WireAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WireAway(String message, Throwable cause) {
        super(message, cause);
    }
}
