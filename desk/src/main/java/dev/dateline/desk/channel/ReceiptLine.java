package dev.dateline.desk.channel;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.domain.alert.Hop;
import dev.dateline.domain.alert.Receipt;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When what caused an alert passed each station, and on which part of the way it lost most time.
 *
 * @param sent when this attempt began
 * @param slowest the slowest part of the way, such as {@code seeing, 41 s}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReceiptLine(
        @Nullable Instant published,
        @Nullable Instant seen,
        @Nullable Instant placed,
        @Nullable Instant matched,
        Instant sent,
        @Nullable String slowest) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    static ReceiptLine of(Receipt receipt, Instant sent) {
        return new ReceiptLine(
                receipt.published(),
                receipt.seen(),
                receipt.placed(),
                receipt.matched(),
                sent,
                Hop.slowest(receipt, sent)
                        .map(hop -> hop.name() + ", " + words(hop.time()))
                        .orElse(null));
    }

    /** In words: the stations in order, in UTC, and the slowest part of the way. */
    String sentence() {
        List<String> stations = new ArrayList<>();
        add(stations, "published", published);
        add(stations, "seen", seen);
        add(stations, "placed", placed);
        add(stations, "matched", matched);
        add(stations, "sent", sent);
        return String.join(", ", stations) + " UTC" + (slowest == null ? "" : "; the slowest hop: " + slowest);
    }

    private static void add(List<String> stations, String name, @Nullable Instant at) {
        if (at != null) {
            stations.add(name + " " + TIME.format(at));
        }
    }

    /** A time as people say it. */
    private static String words(Duration time) {
        if (time.toMillis() < 1_000) {
            return time.toMillis() + " ms";
        }
        if (time.toMinutes() < 2) {
            return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1e3);
        }
        return time.toHours() < 2 ? time.toMinutes() + " min" : time.toHours() + " h";
    }
}
