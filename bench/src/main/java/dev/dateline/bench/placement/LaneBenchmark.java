package dev.dateline.bench.placement;

import dev.dateline.domain.story.Report;
import dev.dateline.domain.story.StaticTerms;
import dev.dateline.domain.story.lane.Lane;
import dev.dateline.domain.story.lane.LaneLimits;
import dev.dateline.domain.story.lane.LaneOutcome;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Time to place one report on one core, in a lane that is as full as its horizon lets it be: each report that comes in
 * lets the oldest one go. The features were extracted before.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 9)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx3g", "-XX:+UseSerialGC"})
public class LaneBenchmark {
    private static final int BATCH = 5_000;

    /** Reports that the lane remembers. */
    @Param({"10000", "100000"})
    public int live;

    private final InventedReports reports = new InventedReports();
    private final CpuMeter cpu = new CpuMeter();
    private Lane lane = lane(0);
    private List<Report> batch = List.of();

    /** Reports come one a second, so the horizon in seconds is their number. */
    @Setup(Level.Trial)
    public void fill() {
        lane = lane(live);
        for (int i = 0; i < live; i++) {
            lane.place(reports.next());
        }
    }

    private static Lane lane(int live) {
        Duration horizon = Duration.ofSeconds(Math.max(1, live));
        LaneLimits limits = new LaneLimits(horizon, horizon, 50);
        return new Lane(InventedReports.LANE, StaticTerms.shippedFor(InventedReports.LANE), limits);
    }

    /** The next reports, made outside of the measured time. */
    @Setup(Level.Iteration)
    public void draw() {
        batch = Stream.generate(reports::next).limit(BATCH).toList();
    }

    /** Places them one by one. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void place(Blackhole hole) {
        cpu.measure(BATCH, () -> {
            for (Report report : batch) {
                LaneOutcome outcome = lane.place(report);
                hole.consume(outcome);
            }
        });
    }

    @TearDown(Level.Iteration)
    public void tell() {
        cpu.print();
    }
}
