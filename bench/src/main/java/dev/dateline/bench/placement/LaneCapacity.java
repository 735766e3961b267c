package dev.dateline.bench.placement;

import dev.dateline.domain.story.Placement;
import dev.dateline.domain.story.Report;
import dev.dateline.domain.story.StaticTerms;
import dev.dateline.domain.story.lane.Lane;
import dev.dateline.domain.story.lane.LaneLimits;
import dev.dateline.domain.story.lane.LaneOutcome;
import dev.dateline.domain.story.lane.LaneSize;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Fills a lane with invented news, with its stores in RocksDB, until it forgets as many reports as come in, and tells for
 * each size what placing the next ones costs, what they take in memory and on disk, and how long it takes to restore
 * the lane from its stores. The restored lane then places what the first one placed, and must decide the same.
 *
 * <p>Arguments: numbers of live reports; 10000, 100000 and 1000000 if there are none.
 */
public final class LaneCapacity {
    private static final int BATCH = 1_000;
    private static final int MEASURED = 20_000;
    private static final int PROGRESS = 50_000;

    private final int live;
    private final LaneDisk disk;
    private final InventedReports reports = new InventedReports();
    private final List<Double> placing = new ArrayList<>();
    private final List<Double> storing = new ArrayList<>();

    private LaneCapacity(int live, LaneDisk disk) {
        this.live = live;
        this.disk = disk;
    }

    public static void main(String[] arguments) throws IOException {
        List<Integer> sizes = arguments.length == 0
                ? List.of(10_000, 100_000, 1_000_000)
                : Stream.of(arguments).map(Integer::valueOf).toList();
        for (int live : sizes) {
            Path folder = Files.createTempDirectory("lane-");
            LaneDisk disk = LaneDisk.in(folder, new ListedSchemas());
            new LaneCapacity(live, disk).measure();
            disk.delete();
        }
    }

    private void measure() {
        restore(fillAndPlace());
    }

    /** What a lane placed next, and where. */
    private record Placed(List<Report> reports, List<Placement> placements) {}

    /** The lane is garbage when this returns: two of a million would not fit. */
    private Placed fillAndPlace() {
        Lane lane = lane();
        for (int placed = 0; placed < live; placed += BATCH) {
            place(lane, draw());
            if (placed % PROGRESS == 0) {
                System.err.printf(Locale.ROOT, "%,d placed%n", placed);
            }
        }
        say("%,d live reports; filled at %.0f µs of processor time a report", live, mean(placing));
        placing.clear();
        storing.clear();
        for (int i = 0; i < MEASURED; i += BATCH) {
            place(lane, draw());
        }
        say("  placing   %.0f µs of processor time a report, %,.0f a second", median(placing), 1e6 / median(placing));
        say("  storing   %.0f µs more, without changelog", median(storing));
        tellSize(lane.size());
        List<Report> next = draw();
        return new Placed(
                next, next.stream().map(r -> lane.place(r).placement()).toList());
    }

    private void tellSize(LaneSize size) {
        say("  %s", size);
        long heap = heap();
        say("  heap      %,d MB, %,d bytes a report", heap >> 20, heap / size.reports());
        long reportBytes = disk.bytes(disk.stores().reports());
        long storyBytes = disk.bytes(disk.stores().stories());
        say("  on disk   %,d bytes a report, %,d a story", reportBytes / size.reports(), storyBytes / size.stories());
    }

    private void restore(Placed next) {
        long start = System.nanoTime();
        long cpu = cpu();
        Lane restored = lane().restore(disk.stores().read(InventedReports.LANE, read -> {}));
        double seconds = (System.nanoTime() - start) / 1e9;
        say("  restored  in %.1f s (%.1f s of processor time)", seconds, (cpu() - cpu) / 1e9);
        boolean same = next.reports().stream()
                .map(r -> restored.place(r).placement())
                .toList()
                .equals(next.placements());
        say("  restored lane decides %s", same ? "the same, to the last bit" : "OTHERWISE");
    }

    private Lane lane() {
        Duration horizon = Duration.ofSeconds(live);
        return new Lane(
                InventedReports.LANE,
                StaticTerms.shippedFor(InventedReports.LANE),
                new LaneLimits(horizon, horizon, 50),
                disk.stores().shelf(InventedReports.LANE));
    }

    private List<Report> draw() {
        return Stream.generate(reports::next).limit(BATCH).toList();
    }

    private void place(Lane lane, List<Report> batch) {
        long placed = 0;
        long stored = 0;
        for (Report report : batch) {
            long start = cpu();
            LaneOutcome outcome = lane.place(report);
            long middle = cpu();
            disk.stores().write(InventedReports.LANE, outcome);
            placed += middle - start;
            stored += cpu() - middle;
        }
        placing.add(placed / 1e3 / batch.size());
        storing.add(stored / 1e3 / batch.size());
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(v -> v).average().orElse(0);
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
