package dev.dateline.app.watch;

import com.sun.management.OperatingSystemMXBean;
import dev.dateline.schemas.meter.Reading;
import dev.dateline.schemas.meter.WireMeters;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the Java machine and the disk tell of the process.
 *
 * @param directory whose disk is meant
 * @param version what this process runs
 */
public record ProcessReadings(Path directory, String version) {
    private static final double MILLIS = 1e3;
    private static final double NANOS = 1e9;

    /** What they are now. */
    public List<Reading> all() {
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        List<Reading> readings = new ArrayList<>();
        readings.add(Reading.of(WireMeters.DISK_FREE, directory.toFile().getUsableSpace()));
        readings.add(new Reading(WireMeters.BUILD, version, 1));
        readings.add(Reading.of(WireMeters.HEAP_USED, heap.getUsed()));
        readings.add(Reading.of(WireMeters.HEAP_MOST, heap.getMax()));
        readings.add(Reading.of(
                WireMeters.THREADS, ManagementFactory.getThreadMXBean().getThreadCount()));
        readings.add(Reading.of(WireMeters.COLLECTING, collecting() / MILLIS));
        readings.add(Reading.of(
                WireMeters.STARTED, ManagementFactory.getRuntimeMXBean().getStartTime() / MILLIS));
        if (ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean machine) {
            readings.add(Reading.of(WireMeters.CPU, machine.getProcessCpuTime() / NANOS));
        }
        return readings;
    }

    private static double collecting() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }
}
