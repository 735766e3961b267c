package dev.dateline.desk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.desk.trial.TrialResult;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a rule would have told, as the JSON interface shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiTrial(
        long count,
        Map<String, Long> byKind,
        Map<LocalDate, Long> byDay,
        List<ApiAlert> alerts,
        long reports,
        @Nullable Instant from,
        @Nullable Instant to,
        boolean complete) {

    /** A trial asked for: a rule of the subscriber, or a query for them; {@code since} such as {@code 7d}. */
    public record Ask(
            @Nullable String subscriber,
            @Nullable String rule,
            @Nullable String query,
            @Nullable String language,
            @Nullable String since,
            @Nullable Integer limit) {}

    /** The result's JSON. */
    public static ApiTrial of(TrialResult result) {
        Map<String, Long> kinds = new TreeMap<>();
        result.byKind().forEach((kind, count) -> kinds.put(kind.name().toLowerCase(Locale.ROOT), count));
        return new ApiTrial(
                result.count(),
                kinds,
                result.byDay(),
                result.alerts().stream().map(ApiAlert::of).toList(),
                result.reports(),
                result.from(),
                result.to(),
                result.complete());
    }
}
