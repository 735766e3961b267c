package dev.dateline.desk.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** Entity tags and conditional requests after RFC 9110, sections 8.8.3 and 13.1.2. */
final class Fresh {
    private Fresh() {}

    /**
     * Gives the answer this tag. True when who asks has it already: then the status is 304 and nothing more is to be said.
     *
     * @param version changes whenever the answer does; its characters are those of a tag
     */
    static boolean has(Context request, String version) {
        String tag = "W/\"" + version + "\"";
        request.header("ETag", tag);
        String known = request.header("If-None-Match");
        boolean has = known != null && Arrays.stream(known.split(",")).anyMatch(one -> matches(one.strip(), tag));
        if (has) {
            request.status(HttpStatus.NOT_MODIFIED);
        }
        return has;
    }

    /**
     * The same with the time of the last change, which is asked for where no tag is; seconds, as HTTP has them.
     */
    static boolean has(Context request, String version, Instant changed) {
        Instant second = changed.truncatedTo(ChronoUnit.SECONDS);
        request.header("Last-Modified", DateTimeFormatter.RFC_1123_DATE_TIME.format(second.atOffset(ZoneOffset.UTC)));
        boolean has = has(request, version);
        String since = request.header("If-Modified-Since");
        if (!has && since != null && request.header("If-None-Match") == null && isNotBefore(since, second)) {
            request.status(HttpStatus.NOT_MODIFIED);
            return true;
        }
        return has;
    }

    private static boolean isNotBefore(String since, Instant changed) {
        try {
            return !Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(since))
                    .isBefore(changed);
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    /** The weak comparison; a proxy that compresses may have marked the tag. */
    private static boolean matches(String known, String tag) {
        String plain = known.replaceFirst("(-+gzip|-+br)\"$", "\"");
        return plain.equals("*") || strong(plain).equals(strong(tag));
    }

    private static String strong(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
