package dev.dateline.desk.access.openid;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads claims that providers write in more than one way. */
final class Claims {
    private Claims() {}

    /** The texts of a claim: one, or several in a list; of anything else none. */
    static List<String> texts(@Nullable Object claim) {
        if (claim instanceof String one) {
            return List.of(one);
        }
        return claim instanceof Collection<?> several
                ? several.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }
}
