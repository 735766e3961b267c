package dev.dateline.domain.alert;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A thread that a subscriber does not want to hear of. Corrections are told nevertheless.
 *
 * @param thread which
 * @param since when it was muted
 * @param until when the silence ends (a snooze); null for one without an end, in which only what is materially
 *     new is told: a faster phase, a new number or fact
 */
public record Mute(String thread, Instant since, @Nullable Instant until) {}
