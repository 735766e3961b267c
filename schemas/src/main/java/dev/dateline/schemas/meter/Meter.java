package dev.dateline.schemas.meter;

import java.util.List;

/**
 * One thing that is counted or measured: declared once in {@link WireMeters}, counted everywhere through it.
 *
 * @param name as Prometheus knows it, with its unit: {@code dateline_placed_delay_seconds}
 * @param kind how its numbers behave
 * @param labels what its series are told apart by, at most one
 * @param meaning one sentence
 */
public record Meter(String name, Kind kind, List<String> labels, String meaning) {

    /** How the numbers of a meter behave. */
    public enum Kind {
        /** Only rises, and begins at 0 with the process. */
        COUNTER,
        /** Is what it is at the moment. */
        GAUGE,
        /** Durations, counted by how long they are. */
        HISTOGRAM;

        /** As Prometheus writes it. */
        String written() {
            return switch (this) {
                case COUNTER -> "counter";
                case GAUGE -> "gauge";
                case HISTOGRAM -> "histogram";
            };
        }
    }

    public Meter {
        labels = List.copyOf(labels);
    }

    static Meter counter(String name, String meaning, String... labels) {
        return new Meter(name, Kind.COUNTER, List.of(labels), meaning);
    }

    static Meter gauge(String name, String meaning, String... labels) {
        return new Meter(name, Kind.GAUGE, List.of(labels), meaning);
    }

    static Meter histogram(String name, String meaning, String... labels) {
        return new Meter(name, Kind.HISTOGRAM, List.of(labels), meaning);
    }

    /** The names of the series that Prometheus keeps of it. */
    public List<String> series() {
        return kind == Kind.HISTOGRAM ? List.of(name + "_bucket", name + "_sum", name + "_count") : List.of(name);
    }
}
