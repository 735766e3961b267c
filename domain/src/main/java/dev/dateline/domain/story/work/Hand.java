package dev.dateline.domain.story.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who did something by hand, and why.
 *
 * @param command id of the command
 * @param by who gave it
 * @param at when it was given
 * @param why the reason given; may be empty
 * @param undoes id of the command that was taken back, if one was
 */
public record Hand(
        String command,
        String by,
        Instant at,
        String why,
        @Nullable String undoes) {}
