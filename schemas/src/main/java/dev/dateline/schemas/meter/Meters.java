package dev.dateline.schemas.meter;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.function.Supplier;

/**
 * The numbers of one process. Counting is cheap and may be done by any thread; what only is at the moment is asked for
 * when somebody looks.
 *
 * <p>A counter or histogram keeps as many series as it is allowed; what comes after them is counted together, under the
 * label {@value #OTHERS}. So neither a thousand sources nor a feed that lies can fill the memory of whoever watches.
 */
public final class Meters {
    /** The label of everything beyond the series that are told apart. */
    public static final String OTHERS = "others";

    private final int most;
    private final Map<Meter, Map<String, DoubleAdder>> counters = new ConcurrentHashMap<>();
    private final Map<Meter, Map<String, Delays>> histograms = new ConcurrentHashMap<>();
    private final List<Supplier<List<Reading>>> gauges = new CopyOnWriteArrayList<>();

    /**
     * Nothing counted yet.
     *
     * @param most how many series a counter or histogram may have
     */
    public Meters(int most) {
        this.most = most;
    }

    /** Meters at which nobody looks. */
    public static Meters unwatched() {
        return new Meters(1);
    }

    /** Counts one more. */
    public void count(Meter meter, String label) {
        count(meter, label, 1);
    }

    /** Counts so many more. */
    public void count(Meter meter, String label, double more) {
        Map<String, DoubleAdder> series = counters.computeIfAbsent(meter, any -> new ConcurrentHashMap<>());
        series.computeIfAbsent(bounded(series, label), any -> new DoubleAdder()).add(more);
    }

    /** Enters a duration; a negative one, of clocks that disagree, counts as none. */
    public void took(Meter meter, String label, Duration time) {
        Map<String, Delays> series = histograms.computeIfAbsent(meter, any -> new ConcurrentHashMap<>());
        series.computeIfAbsent(bounded(series, label), any -> new Delays()).add(time);
    }

    /** Asks this whenever somebody looks; what it throws is not told. */
    public void read(Supplier<List<Reading>> gauge) {
        gauges.add(gauge);
    }

    private String bounded(Map<String, ?> series, String label) {
        return series.size() < most || series.containsKey(label) ? label : OTHERS;
    }

    Map<String, DoubleAdder> counted(Meter meter) {
        return counters.getOrDefault(meter, Map.of());
    }

    Map<String, Delays> taken(Meter meter) {
        return histograms.getOrDefault(meter, Map.of());
    }

    List<Supplier<List<Reading>>> gauges() {
        return List.copyOf(gauges);
    }
}
