package dev.dateline.schemas.meter;

import java.util.stream.Collectors;

/** The meters as a page for people. */
public final class MeterReference {
    private MeterReference() {}

    /** A markdown table, a row a meter, with a newline at its end. */
    public static String table() {
        return "| metric | type | label | meaning |\n|---|---|---|---|\n"
                + WireMeters.all().stream().map(MeterReference::row).collect(Collectors.joining());
    }

    private static String row(Meter meter) {
        String labels = meter.labels().stream().map(label -> "`" + label + "`").collect(Collectors.joining(", "));
        return "| `" + meter.name() + "` | " + meter.kind().written() + " | " + labels + " | " + meter.meaning()
                + " |\n";
    }
}
