package dev.dateline.desk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.domain.alert.query.Parsed;
import dev.dateline.domain.alert.query.QueryError;
import dev.dateline.domain.alert.query.RuleQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a query is read, or where it cannot be.
 *
 * @param readable whether it can
 * @param text the query with all its brackets and operators
 * @param hints what its author may have meant otherwise
 * @param position the character where it cannot be read, from 0
 * @param message what is wrong there
 * @param suggestion what to do about it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiReading(
        boolean readable,
        @Nullable String text,
        @Nullable List<String> hints,
        @Nullable Integer position,
        @Nullable String message,
        @Nullable String suggestion) {

    /** How this query is read. */
    public static ApiReading of(String query) {
        Parsed parsed = RuleQuery.parse(query);
        if (parsed instanceof Parsed.Read read) {
            return new ApiReading(true, RuleQuery.text(read.clause()), read.hints(), null, null, null);
        }
        QueryError error = ((Parsed.Unreadable) parsed).error();
        return new ApiReading(false, null, null, error.position(), error.message(), error.suggestion());
    }
}
