package dev.dateline.domain.story.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that an editor wants done with a story. It may be refused; {@link CommandOutcome} tells.
 *
 * @param id of whoever sends it, unique: the same command sent twice is one
 * @param at when it was given; it moves no lane's time
 * @param by who gives it
 * @param lane the language lane of its stories
 * @param order what to do
 * @param why the editor's reason, for others to read; may be empty
 * @param undoes id of the command that it takes back, if it does
 */
public record Command(
        String id,
        Instant at,
        String by,
        String lane,
        Order order,
        String why,
        @Nullable String undoes) {

    /** The longest reason, in characters. */
    public static final int LONGEST_WHY = 500;

    /** Whose hand it is that does this. */
    public Hand hand() {
        return new Hand(id, by, at, why, undoes);
    }
}
