package dev.dateline.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What an origin gave us to ask "has it changed?" with; sent back byte for byte, never invented.
 *
 * @param etag value of the ETag header, quotes included
 * @param lastModified value of the Last-Modified header
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    /** Asks without a condition. */
    public static final Validators NONE = new Validators(null, null);

    /** Whether there is nothing to ask with. */
    public boolean isEmpty() {
        return etag == null && lastModified == null;
    }

    /** These where the origin sent them, the older ones where it did not (RFC 9111, section 3.2). */
    public Validators orElse(Validators older) {
        return new Validators(
                etag == null ? older.etag : etag, lastModified == null ? older.lastModified : lastModified);
    }
}
