package dev.dateline.desk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the desk is.
 *
 * @param live the process answers
 * @param ready a broker answers and everything was read that stood on the topics at the start
 * @param lag records not yet read
 * @param unreadable records left out because nobody could read them
 * @param wireTime newest time seen on any story; absent before the first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiHealth(
        boolean live,
        boolean ready,
        boolean connected,
        boolean caughtUp,
        int stories,
        long reports,
        int alerts,
        long lag,
        long unreadable,
        @Nullable Instant wireTime,
        Instant startedAt) {}
