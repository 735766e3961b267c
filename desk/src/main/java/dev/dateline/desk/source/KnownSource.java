package dev.dateline.desk.source;

import dev.dateline.domain.alert.HealthWish;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.domain.item.SourceStatus.State;
import org.jspecify.annotations.Nullable;

/**
 * A source and how it is.
 *
 * @param source the source
 * @param status null when it was never polled
 */
public record KnownSource(Source source, @Nullable SourceStatus status) {

    /** How it is, in a word. */
    public State state() {
        return status == null ? State.NEW : status.state();
    }

    /** Whether somebody should look. */
    public boolean isUnwell() {
        return HealthWish.UNWELL.contains(state());
    }
}
