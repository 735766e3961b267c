package dev.dateline.desk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.domain.story.ledger.Counts;
import dev.dateline.domain.story.ledger.Toll;
import dev.dateline.domain.story.ledger.TollStep;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A toll of a story as the JSON interface shows it.
 *
 * @param slot what is counted: killed, injured, missing, …
 * @param number the number to show, with a sign for its bound: "12", "≥10"
 * @param low the lowest number that somebody stands by
 * @param high the highest one
 * @param origins how many speakers agree on the number
 * @param speaker who said it first
 * @param steps what was said, in order of time; left out in listings
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiToll(
        String slot,
        String number,
        long low,
        long high,
        int origins,
        String speaker,
        @Nullable List<ApiStep> steps) {

    /** One number as somebody told it. */
    public record ApiStep(
            Instant at, String number, String speaker, String outlet, String article, String words, boolean drops) {}

    static ApiToll of(Toll toll, boolean full) {
        return new ApiToll(
                toll.slot().key(),
                Counts.shown(toll.headline().count()),
                toll.low(),
                toll.high(),
                toll.origins(),
                toll.headline().speaker(),
                full ? toll.steps().stream().map(ApiToll::step).toList() : null);
    }

    private static ApiStep step(TollStep step) {
        return new ApiStep(
                step.at(),
                Counts.shown(step.count()),
                step.speaker(),
                step.outlet(),
                step.article().value(),
                step.words(),
                step.drops());
    }
}
