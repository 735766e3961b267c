package dev.dateline.domain.story.part;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article by its events.
 *
 * @param all in reading order; a single one is the whole article
 * @param broken why nothing is known of who says what in it; null as a rule
 */
public record Parts(List<Part> all, @Nullable String broken) {
    public Parts {
        all = List.copyOf(all);
    }

    /** Whether it tells of one event. */
    public boolean isWhole() {
        return all.size() == 1;
    }
}
