package dev.dateline.desk.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How a channel answered. */
public sealed interface Answer {

    /**
     * It took the message.
     *
     * @param reference what the channel calls it, so that a later message can change it; null if it has no name for it
     */
    record Taken(@Nullable String reference) implements Answer {}

    /**
     * It did not, and may later.
     *
     * @param reason for readers
     * @param pause how long it asks to be left alone; null if it does not say
     */
    record NotNow(String reason, @Nullable Duration pause) implements Answer {}

    /**
     * It never will: there is no use in trying again.
     *
     * @param reason for readers
     */
    record Refused(String reason) implements Answer {}
}
