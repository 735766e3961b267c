package dev.dateline.desk.api;

/** What went wrong, in the shape of RFC 9457 ({@code application/problem+json}). */
public record Problem(String type, String title, int status, String detail, String instance) {

    /** The content type of problems. */
    public static final String CONTENT_TYPE = "application/problem+json";

    /** A problem without a type of its own. */
    public static Problem of(int status, String title, String detail, String instance) {
        return new Problem("about:blank", title, status, detail, instance);
    }
}
