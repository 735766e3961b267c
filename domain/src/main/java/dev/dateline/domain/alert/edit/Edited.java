package dev.dateline.domain.alert.edit;

import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.query.QueryError;
import org.jspecify.annotations.Nullable;

/** What became of a change to a subscription. */
public sealed interface Edited {

    /** It was made: the next version. */
    record Done(Subscription subscription) implements Edited {}

    /** What was to be changed is not there. */
    record Unknown(String reason) implements Edited {}

    /** It was meant for another version than the one that there is. */
    record Stale(long version) implements Edited {}

    /**
     * It makes no sense.
     *
     * @param reason a sentence that says what would
     * @param error where a query cannot be read; null when it is something else
     */
    record Refused(String reason, @Nullable QueryError error) implements Edited {
        Refused(String reason) {
            this(reason, null);
        }
    }
}
