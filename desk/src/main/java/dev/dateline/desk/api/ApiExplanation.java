package dev.dateline.desk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.domain.alert.match.Evidence;
import dev.dateline.domain.alert.match.Explanation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a story meets a rule, or how it fails to.
 *
 * @param met whether it does
 * @param because what is as the rule wants it
 * @param missing the least that would have to be otherwise; empty when it is met
 * @param refused why the rule cannot be used
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiExplanation(
        boolean met,
        List<Found> because,
        List<String> missing,
        @Nullable String refused) {

    /** A part of the rule and what met it; with its report if it stands in one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Found(
            String asked, String found, @Nullable ApiReport report) {
        private static Found of(Evidence evidence) {
            return new Found(
                    evidence.asked(),
                    evidence.found(),
                    evidence.report() == null ? null : ApiReport.of(evidence.report()));
        }
    }

    /** The explanation's JSON. */
    public static ApiExplanation of(Explanation explanation) {
        if (explanation instanceof Explanation.Fired fired) {
            return new ApiExplanation(true, found(fired.because()), List.of(), null);
        }
        if (explanation instanceof Explanation.Missed missed) {
            return new ApiExplanation(false, found(missed.met()), missed.missing(), null);
        }
        return new ApiExplanation(false, List.of(), List.of(), ((Explanation.Refused) explanation).reason());
    }

    private static List<Found> found(List<Evidence> evidence) {
        return evidence.stream().map(Found::of).toList();
    }
}
