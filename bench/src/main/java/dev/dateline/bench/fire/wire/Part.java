package dev.dateline.bench.fire.wire;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A process of the wire; its name is its host's, too. */
public enum Part {
    BROKER_1,
    BROKER_2,
    BROKER_3,
    STREAMS_1,
    STREAMS_2,
    STREAMS_3,
    INGEST_1,
    INGEST_2,
    DESK_1,
    DESK_2;

    /** Brokers and controllers in one. */
    public static List<Part> brokers() {
        return of("broker");
    }

    /** Those of a role: broker, streams, ingest, desk. */
    public static List<Part> of(String role) {
        return Arrays.stream(values()).filter(part -> part.role().equals(role)).toList();
    }

    /** Everything but the brokers. */
    public static List<Part> roles() {
        return Arrays.stream(values()).filter(part -> !part.isBroker()).toList();
    }

    public boolean isBroker() {
        return role().equals("broker");
    }

    /** What it does, which is also its command. */
    public String role() {
        return toString().replaceFirst("-.*", "");
    }

    /** 1, 2, … within its role. */
    public int number() {
        return Integer.parseInt(toString().replaceFirst(".*-", ""));
    }

    /** Name of the host that it runs on, and of its instance. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
