package dev.dateline.ingest.schedule;

import dev.dateline.domain.item.SourceStatus.State;
import dev.dateline.domain.item.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * How a source is.
 *
 * @param state in a word
 * @param trouble class of what is wrong; null when nothing is
 * @param message what is wrong or odd, and what to do, in one sentence or two; null when nothing is
 */
record Health(
        State state, @Nullable Trouble trouble, @Nullable String message) {
    static final Health WELL = new Health(State.OK, null, null);

    /** It answers, but this is odd. */
    static Health odd(State state, String message) {
        return new Health(state, null, message);
    }

    /** Its answer is of no use. */
    static Health failing(Trouble trouble, String message) {
        return new Health(State.FAILING, trouble, message);
    }
}
