package dev.dateline.desk.view;

import dev.dateline.desk.api.Paths;
import dev.dateline.domain.alert.Alert;
import java.time.Instant;

/** One alert in the front page's panel. */
public record AlertLine(
        String id, String rule, String title, String page, String outlet, String subscriber, Moment at) {

    static AlertLine of(Alert alert, Instant now) {
        return new AlertLine(
                alert.id(),
                alert.ruleName(),
                alert.title(),
                Paths.story(alert.story()),
                alert.report().outlet().name(),
                alert.subscriber(),
                Moment.of(alert.matchedAt(), now));
    }
}
