package dev.dateline.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.MessageHeaders;
import org.apache.hc.core5.http.NameValuePair;
import org.jspecify.annotations.Nullable;

/** Reads what headers say about time; nonsense counts as silence. */
final class HeaderTimes {
    private static final List<String> WAITS =
            List.of("Retry-After", "RateLimit-Reset", "X-RateLimit-Reset", "X-Rate-Limit-Reset");
    private static final Pattern SECONDS = Pattern.compile("(\\d+)(?:\\.\\d*)?\\s*s?(?:ec(?:onds?)?)?");
    private static final Pattern MAX_AGE = Pattern.compile("(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d+)");
    /** A list of fields after it forbids to keep those fields, and no more. */
    private static final Pattern NEVER_FRESH = Pattern.compile("(?:^|[,\\s])(?:no-cache(?!\\s*=)|no-store)(?![\\w-])");

    /** No answer is fresh for longer, and nobody stays away for longer. */
    private static final Duration LONGEST = Duration.ofDays(365);
    /** From here on a number means a moment, in seconds since 1970, rather than a span. */
    private static final long FIRST_MOMENT = 1_000_000_000;

    private HeaderTimes() {}

    /**
     * How long we are asked to stay away: by Retry-After, in seconds or as a date (RFC 9110, section 10.2.3), else by
     * when the rate limit is reset, as many servers tell it. A date is compared to the origin's own clock, or to ours
     * where it is past by that.
     */
    static Optional<Duration> retryAfter(MessageHeaders headers, Instant now) {
        Instant sent = HttpDate.read(value(headers, "Date")).orElse(now);
        return WAITS.stream()
                .map(name -> value(headers, name))
                .flatMap(value -> Stream.of(wait(value, sent), wait(value, now)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Duration> wait(@Nullable String value, Instant sent) {
        Matcher seconds = SECONDS.matcher(value == null ? "" : value.toLowerCase(Locale.ROOT));
        Optional<Duration> wait = seconds.matches()
                ? Optional.of(span(seconds.group(1), sent))
                : HttpDate.read(value).map(then -> Duration.between(sent, then));
        return wait.filter(span -> !span.isNegative()).map(HeaderTimes::bounded);
    }

    private static Duration span(String digits, Instant sent) {
        Duration span = seconds(digits);
        boolean isMoment =
                span.toSeconds() >= FIRST_MOMENT && span.compareTo(Duration.ofSeconds(Integer.MAX_VALUE)) < 0;
        return isMoment ? Duration.between(sent, Instant.EPOCH.plus(span)) : span;
    }

    /**
     * How long the answer stays fresh from now on by Cache-Control, else by Expires (relative to the origin's own clock),
     * less the time that it has spent in caches; zero when neither says so, or when keeping it is forbidden (RFC 9111,
     * section 4.2).
     */
    static Duration freshFor(MessageHeaders headers) {
        String control = values(headers, "Cache-Control");
        if (NEVER_FRESH
                .matcher(control.isEmpty() ? values(headers, "Pragma") : control)
                .find()) {
            return Duration.ZERO;
        }
        Matcher maxAge = MAX_AGE.matcher(control);
        Duration lifetime = maxAge.find() ? seconds(maxAge.group(1)) : untilExpiry(headers);
        Duration left = bounded(lifetime).minus(age(headers));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static Duration untilExpiry(MessageHeaders headers) {
        Optional<Instant> expires = HttpDate.read(value(headers, "Expires"));
        Optional<Instant> sent = HttpDate.read(value(headers, "Date"));
        return expires.isEmpty() || sent.isEmpty() ? Duration.ZERO : Duration.between(sent.get(), expires.get());
    }

    private static Duration age(MessageHeaders headers) {
        String age = value(headers, "Age");
        return age != null && age.matches("\\d+") ? bounded(seconds(age)) : Duration.ZERO;
    }

    private static Duration seconds(String digits) {
        return Duration.ofSeconds(digits.length() > 12 ? Integer.MAX_VALUE : Long.parseLong(digits));
    }

    private static Duration bounded(Duration span) {
        return span.compareTo(LONGEST) > 0 ? LONGEST : span;
    }

    /** The first value of a header, trimmed. */
    static @Nullable String value(MessageHeaders headers, String name) {
        Header header = headers.getFirstHeader(name);
        return header == null || header.getValue() == null
                ? null
                : header.getValue().trim();
    }

    /** All values of a list header, in lower case. */
    private static String values(MessageHeaders headers, String name) {
        return Arrays.stream(headers.getHeaders(name))
                .map(NameValuePair::getValue)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "))
                .toLowerCase(Locale.ROOT);
    }
}
