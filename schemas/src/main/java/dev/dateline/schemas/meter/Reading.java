package dev.dateline.schemas.meter;

/**
 * What a gauge shows.
 *
 * @param meter which one
 * @param label the value of its label; empty for one without
 * @param value in the unit that the meter's name tells
 */
public record Reading(Meter meter, String label, double value) {

    /** Of a gauge without a label. */
    public static Reading of(Meter meter, double value) {
        return new Reading(meter, "", value);
    }
}
