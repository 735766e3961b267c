package dev.dateline.bench.polling.hostile;

import dev.dateline.bench.polling.origin.Asked;
import dev.dateline.bench.polling.origin.Reply;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.domain.item.SourceStatus.State;
import dev.dateline.domain.item.Trouble;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One kind of harm.
 *
 * @param name of its hosts, too
 * @param site what they answer
 * @param expected the classes of trouble that tell it rightly; none where it must be read in spite of everything
 * @param elsewhere the address of the source, where that is not a host of the common origin
 */
record HostileCase(
        String name,
        Function<Asked, Reply> site,
        Set<Trouble> expected,
        @Nullable URI elsewhere) {

    static HostileCase of(String name, Reply always, Trouble... expected) {
        return asking(name, asked -> always, expected);
    }

    static HostileCase asking(String name, Function<Asked, Reply> site, Trouble... expected) {
        return new HostileCase(name, site, set(expected), null);
    }

    static HostileCase elsewhere(String name, URI url, Trouble... expected) {
        return new HostileCase(name, asked -> out -> false, set(expected), url);
    }

    private static Set<Trouble> set(Trouble... troubles) {
        Set<Trouble> set = EnumSet.noneOf(Trouble.class);
        set.addAll(Arrays.asList(troubles));
        return set;
    }

    /** Whether the status tells it rightly: a state other than well, a class of trouble that fits, and a sentence. */
    boolean isToldBy(@Nullable SourceStatus status) {
        if (status == null || status.lastPolled() == null) {
            return false;
        }
        if (expected.isEmpty()) {
            return status.trouble() == null && status.state() != State.EMPTY;
        }
        String message = status.message();
        return status.state() != State.OK
                && message != null
                && message.endsWith(".")
                && expected.contains(status.state() == State.EMPTY ? Trouble.EMPTY : status.trouble());
    }
}
