package dev.dateline.desk.ninjs;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A news object of ninjs 3.0 with the fields that we fill; what is empty is left out.
 *
 * @param name under which another object has it among its associations; null for one that stands alone
 * @param type {@code text} or {@code composite}
 * @param firstCreated when we saw it first
 * @param versionCreated when we saw its newest version
 * @param contentCreated when its publisher put it out
 * @param pubStatus {@code usable}, or {@code canceled} when it was withdrawn
 * @param by who wrote it
 * @param altIds our own id, and its address at the publisher's
 * @see <a href="https://iptc.org/standards/ninjs/">IPTC ninjs</a>
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record NewsObject(
        Standard standard,
        String uri,
        @Nullable String name,
        String type,
        String representationType,
        String version,
        @Nullable Instant firstCreated,
        @Nullable Instant versionCreated,
        @Nullable Instant contentCreated,
        String pubStatus,
        @Nullable String language,
        String title,
        @Nullable String by,
        List<Text> headlines,
        List<Text> descriptions,
        List<Body> bodies,
        List<Named> people,
        List<Named> organisations,
        List<Named> places,
        List<Named> subjects,
        List<Source> infoSources,
        List<NewsObject> associations,
        List<AltId> altIds) {

    /** Which standard this is. */
    public record Standard(String name, String version, String schema) {
        static final Standard NINJS = new Standard("ninjs", "3.0", "https://iptc.org/std/ninjs/ninjs-schema_3.0.json");
    }

    /** A text with the part that it plays. */
    public record Text(String role, String contentType, String value) {
        static Text plain(String role, String value) {
            return new Text(role, "text/plain", value);
        }
    }

    /** A whole text. */
    public record Body(String role, String contentType, int charCount, int wordCount, String value) {}

    /** A thing by its name and, where it has one, its code. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Named(String name, @Nullable String literal) {}

    /** Where it comes from. */
    public record Source(String name, String role, String literal) {}

    /** Another id. */
    public record AltId(String role, String value) {}
}
