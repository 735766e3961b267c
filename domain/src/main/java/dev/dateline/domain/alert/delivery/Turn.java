package dev.dateline.domain.alert.delivery;

import java.time.Instant;

/** What is to be done with an alert on a channel. */
public sealed interface Turn {

    /** It is delivered now. */
    record Now() implements Turn {}

    /**
     * It waits.
     *
     * @param until when it is delivered, together with all else that waits
     * @param why for readers
     */
    record Wait(Instant until, String why) implements Turn {}

    /**
     * It is not delivered.
     *
     * @param why for readers
     */
    record Never(String why) implements Turn {}
}
