package dev.dateline.desk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, in the shape of RFC 9457 ({@code application/problem+json}).
 *
 * @param position the character of a query that it is about, from 0; null when it is about something else
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @Nullable Integer position) {

    /** The content type of problems. */
    public static final String CONTENT_TYPE = "application/problem+json";

    /** A problem without a type of its own. */
    public static Problem of(int status, String title, String detail, String instance) {
        return new Problem("about:blank", title, status, detail, instance, null);
    }

    /** The same about a character of a query. */
    public Problem at(@Nullable Integer character) {
        return new Problem(type, title, status, detail, instance, character);
    }
}
