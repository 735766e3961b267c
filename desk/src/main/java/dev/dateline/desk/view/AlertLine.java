package dev.dateline.desk.view;

import dev.dateline.desk.api.Paths;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Cause;
import java.time.Instant;

/**
 * One alert in the front page's panel.
 *
 * @param from the outlet whose report met the rule, what is new in a story that was told, or what is wrong with a source
 */
public record AlertLine(String id, String rule, String title, String page, String from, String subscriber, Moment at) {

    static AlertLine of(Alert alert, Instant now) {
        return new AlertLine(
                alert.id(),
                alert.ruleName(),
                alert.title(),
                Paths.cause(alert.cause()),
                alert.kind() == Alert.Kind.FIRST || alert.cause() instanceof Cause.HealthChanged
                        ? from(alert.cause())
                        : NewsText.of(alert.news()),
                alert.subscriber(),
                Moment.of(alert.matchedAt(), now));
    }

    private static String from(Cause cause) {
        if (cause instanceof Cause.StoryMet met) {
            return met.report().outlet().name();
        }
        String message = cause instanceof Cause.HealthChanged changed ? changed.message() : null;
        return message == null ? "nothing is wrong with it" : message;
    }
}
