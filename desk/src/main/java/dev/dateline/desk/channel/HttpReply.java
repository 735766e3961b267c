package dev.dateline.desk.channel;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of a request to an endpoint. */
sealed interface HttpReply {

    /**
     * It answered.
     *
     * @param status HTTP status
     * @param pause how long it asks to be left alone; null if it does not say
     * @param location where it would have us go; empty if it does not say
     * @param body the beginning of its body
     */
    record Answered(int status, @Nullable Duration pause, String location, String body) implements HttpReply {}

    /** No whole answer came. */
    record Unreached(String reason) implements HttpReply {}

    /** It may not be asked. */
    record Forbidden(String reason) implements HttpReply {}
}
