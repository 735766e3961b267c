package dev.dateline.desk.picture;

/** What comes of asking a publisher for a picture. */
sealed interface Picture {
    /**
     * It is there.
     *
     * @param bytes not to be changed
     * @param type its content type, by its first bytes
     */
    record Here(byte[] bytes, String type) implements Picture {}

    /** It is not to be had, and why; a few words for the log. */
    record Missing(String reason) implements Picture {}
}
