package dev.dateline.domain.alert.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A number that a story has. */
public enum Measure {
    /** Outlets that reported. */
    OUTLETS,
    /** Independent origins. */
    ORIGINS,
    /** Reports, copies included. */
    REPORTS,
    /** By how many standard deviations the origins of the last hour exceed what is usual. */
    VELOCITY;

    /** As it is written in a query. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Measure> of(String word) {
        return Arrays.stream(values()).filter(m -> m.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Measure::word).toList();
    }
}
