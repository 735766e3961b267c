package dev.dateline.domain.alert;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/**
 * Hours in which nothing but corrections is delivered.
 *
 * @param from beginning, in the subscriber's time zone
 * @param to end; at or before the beginning means on the next day
 * @param days the days on which they begin; empty means every day
 */
public record QuietHours(LocalTime from, LocalTime to, Set<DayOfWeek> days) {
    public QuietHours {
        days = Set.copyOf(days);
    }
}
