package dev.dateline.schemas.meter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The numbers of a process in Prometheus' text format, version 0.0.4. */
public final class MeterText {
    /** The media type of the format. */
    public static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private static final Logger LOG = LoggerFactory.getLogger(MeterText.class);

    private final StringBuilder text = new StringBuilder();

    private MeterText() {}

    /** All that is known now; a gauge that cannot be read is left out. */
    public static String of(Meters meters) {
        MeterText page = new MeterText();
        Map<Meter, List<Reading>> gauges = readings(meters);
        for (Meter meter : WireMeters.all()) {
            page.head(meter);
            switch (meter.kind()) {
                case COUNTER, GAUGE -> page.values(meter, meters.counted(meter), gauges.getOrDefault(meter, List.of()));
                case HISTOGRAM ->
                    new TreeMap<>(meters.taken(meter)).forEach((label, took) -> page.delays(meter, label, took));
            }
        }
        return page.text.toString();
    }

    private static Map<Meter, List<Reading>> readings(Meters meters) {
        Map<Meter, List<Reading>> all = new HashMap<>();
        for (Supplier<List<Reading>> gauge : meters.gauges()) {
            try {
                gauge.get()
                        .forEach(one -> all.computeIfAbsent(one.meter(), any -> new ArrayList<>())
                                .add(one));
            } catch (RuntimeException unreadable) {
                LOG.debug("A gauge cannot be read", unreadable);
            }
        }
        return all;
    }

    private void head(Meter meter) {
        text.append("# HELP ")
                .append(meter.name())
                .append(' ')
                .append(meter.meaning())
                .append('\n');
        text.append("# TYPE ")
                .append(meter.name())
                .append(' ')
                .append(meter.kind().written())
                .append('\n');
    }

    private void values(Meter meter, Map<String, DoubleAdder> counted, List<Reading> read) {
        new TreeMap<>(counted).forEach((label, count) -> line(meter, meter.name(), label, "", count.sum()));
        read.forEach(one -> line(meter, meter.name(), one.label(), "", one.value()));
    }

    private void delays(Meter meter, String label, Delays took) {
        long until = 0;
        for (int place = 0; place < Delays.BOUNDS.length; place++) {
            until += took.in(place);
            line(meter, meter.name() + "_bucket", label, Double.toString(Delays.BOUNDS[place] / 1_000.0), until);
        }
        until += took.in(Delays.BOUNDS.length);
        line(meter, meter.name() + "_bucket", label, "+Inf", until);
        line(meter, meter.name() + "_sum", label, "", took.seconds());
        line(meter, meter.name() + "_count", label, "", until);
    }

    private void line(Meter meter, String series, String label, String bound, double value) {
        List<String> labels = new ArrayList<>();
        if (!meter.labels().isEmpty()) {
            labels.add(meter.labels().get(0) + "=\"" + escaped(label) + '"');
        }
        if (!bound.isEmpty()) {
            labels.add("le=\"" + bound + '"');
        }
        text.append(series);
        if (!labels.isEmpty()) {
            text.append('{').append(String.join(",", labels)).append('}');
        }
        text.append(' ').append(number(value)).append('\n');
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private static String escaped(String label) {
        return label.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
