package dev.dateline.schemas.setting;

/** What was set cannot be used; the message is one sentence for the person who set it. */
public final class SettingsRejected extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** One sentence. */
    public SettingsRejected(String message) {
        super(message);
    }
}
