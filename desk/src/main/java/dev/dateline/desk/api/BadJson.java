package dev.dateline.desk.api;

/** What was sent cannot be read; the message is for whoever sent it. */
public final class BadJson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadJson(String sentence) {
        super(sentence);
    }
}
