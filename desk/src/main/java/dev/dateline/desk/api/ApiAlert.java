package dev.dateline.desk.api;

import dev.dateline.domain.alert.Alert;
import java.time.Instant;

/** An alert as the JSON interface shows it. */
public record ApiAlert(
        String id,
        String subscriber,
        String rule,
        String ruleName,
        String story,
        String title,
        ApiReport report,
        Instant matchedAt,
        String page) {

    /** The alert's JSON. */
    public static ApiAlert of(Alert alert) {
        return new ApiAlert(
                alert.id(),
                alert.subscriber(),
                alert.rule(),
                alert.ruleName(),
                alert.story().value(),
                alert.title(),
                ApiReport.of(alert.report()),
                alert.matchedAt(),
                Paths.story(alert.story()));
    }
}
