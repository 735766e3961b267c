package dev.dateline.desk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Cause.HealthChanged;
import dev.dateline.domain.alert.Cause.StoryMet;
import dev.dateline.domain.alert.Novelty;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An alert as the JSON interface shows it: about a story with its report, or about a source. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiAlert(
        String id,
        String subscriber,
        String rule,
        String ruleName,
        @Nullable String story,
        String title,
        @Nullable ApiReport report,
        @Nullable ApiHealthChange source,
        Instant matchedAt,
        String page,
        String thread,
        int number,
        String kind,
        List<Novelty> news) {

    /** The alert's JSON. */
    public static ApiAlert of(Alert alert) {
        StoryMet story = alert.cause() instanceof StoryMet met ? met : null;
        HealthChanged source = alert.cause() instanceof HealthChanged changed ? changed : null;
        return new ApiAlert(
                alert.id(),
                alert.subscriber(),
                alert.rule(),
                alert.ruleName(),
                story == null ? null : story.story().value(),
                alert.title(),
                story == null ? null : ApiReport.of(story.report()),
                source == null ? null : ApiHealthChange.of(source),
                alert.matchedAt(),
                Paths.cause(alert.cause()),
                alert.thread(),
                alert.number(),
                alert.kind().name().toLowerCase(Locale.ROOT),
                alert.news());
    }
}
