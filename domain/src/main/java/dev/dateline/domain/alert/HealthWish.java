package dev.dateline.domain.alert;

import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceStatus.State;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Which changes of sources' health a subscriber wants to be told.
 *
 * @param states told when a source comes into one of these or out of it; empty means every state that needs somebody
 * @param pattern part of the ids of the sources that are meant, such as a host; empty means all
 */
public record HealthWish(Set<State> states, String pattern) {
    /** States that need somebody to look. */
    public static final Set<State> UNWELL =
            Set.copyOf(EnumSet.of(State.FAILING, State.BLOCKED, State.WALLED, State.EMPTY, State.QUIET, State.GONE));

    public HealthWish {
        states = Set.copyOf(states);
    }

    /** Whether this change is to be told. */
    public boolean wants(SourceId source, State before, State now) {
        Set<State> wanted = states.isEmpty() ? UNWELL : states;
        boolean meant = source.value().toLowerCase(Locale.ROOT).contains(pattern.toLowerCase(Locale.ROOT));
        return meant && before != now && (wanted.contains(now) || wanted.contains(before));
    }
}
