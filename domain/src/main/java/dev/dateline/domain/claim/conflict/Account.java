package dev.dateline.domain.claim.conflict;

import dev.dateline.domain.claim.fact.Fact;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one article, or one segment of it, states about its event.
 *
 * @param outlet who brings it
 * @param at when it came out; null when unknown
 * @param stated its facts in reading order
 */
public record Account(String outlet, @Nullable Instant at, List<Stated> stated) {

    public Account {
        stated = List.copyOf(stated);
    }

    /** The facts of one kind. */
    <F extends Fact> List<Stated> all(Class<F> kind) {
        return stated.stream().filter(one -> kind.isInstance(one.fact())).toList();
    }
}
