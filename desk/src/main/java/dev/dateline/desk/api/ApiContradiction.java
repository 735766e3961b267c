package dev.dateline.desk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.domain.story.ledger.Contradiction;
import dev.dateline.domain.story.ledger.Side;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Two statements of a story's reports that do not go together, as the JSON interface shows them.
 *
 * @param kind contradiction, dispute or revision
 * @param about what both tell of
 * @param since since when it stood open
 * @param resolved when it was resolved; left out while it is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiContradiction(
        String kind,
        String about,
        ApiSide first,
        ApiSide second,
        Instant since,
        @Nullable Instant resolved) {

    /** One side of it, with its words. */
    public record ApiSide(String value, String words, String speaker, String outlet, String article, Instant at) {}

    static ApiContradiction of(Contradiction one) {
        return new ApiContradiction(
                one.relation().name().toLowerCase(Locale.ROOT),
                one.about(),
                side(one.first()),
                side(one.second()),
                one.since(),
                one.resolved());
    }

    private static ApiSide side(Side side) {
        return new ApiSide(
                side.value(),
                side.words(),
                side.speaker(),
                side.outlet(),
                side.article().value(),
                side.at());
    }
}
