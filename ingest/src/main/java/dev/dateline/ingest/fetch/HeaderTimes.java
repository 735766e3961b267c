package dev.dateline.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.MessageHeaders;
import org.jspecify.annotations.Nullable;

/** Reads what headers say about time; nonsense counts as silence. */
final class HeaderTimes {
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");
    private static final Pattern MAX_AGE = Pattern.compile("(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,9})");
    private static final Pattern NEVER_FRESH = Pattern.compile("(?:^|[,\\s])no-(?:cache|store)\\b");

    private HeaderTimes() {}

    /** How long Retry-After asks us to stay away: seconds or a date (RFC 9110, section 10.2.3). */
    static Optional<Duration> retryAfter(MessageHeaders headers, Instant now) {
        String value = value(headers, "Retry-After");
        if (value == null) {
            return Optional.empty();
        }
        if (SECONDS.matcher(value).matches()) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        return date(value).map(then -> Duration.between(now, then)).filter(wait -> !wait.isNegative());
    }

    /**
     * How long the answer stays fresh by Cache-Control, else by Expires (relative to the origin's own clock); zero when
     * neither says so, or when caching is forbidden (RFC 9111, section 4.2).
     */
    static Duration freshFor(MessageHeaders headers) {
        String control = value(headers, "Cache-Control");
        if (control == null) {
            return untilExpiry(headers);
        }
        String directives = control.toLowerCase(Locale.ROOT);
        Matcher maxAge = MAX_AGE.matcher(directives);
        return NEVER_FRESH.matcher(directives).find() || !maxAge.find()
                ? Duration.ZERO
                : Duration.ofSeconds(Long.parseLong(maxAge.group(1)));
    }

    private static Duration untilExpiry(MessageHeaders headers) {
        Optional<Instant> expires = date(value(headers, "Expires"));
        Optional<Instant> sent = date(value(headers, "Date"));
        if (expires.isEmpty() || sent.isEmpty() || expires.get().isBefore(sent.get())) {
            return Duration.ZERO;
        }
        return Duration.between(sent.get(), expires.get());
    }

    private static Optional<Instant> date(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }

    /** The first value of a header, trimmed. */
    static @Nullable String value(MessageHeaders headers, String name) {
        Header header = headers.getFirstHeader(name);
        return header == null || header.getValue() == null
                ? null
                : header.getValue().trim();
    }
}
