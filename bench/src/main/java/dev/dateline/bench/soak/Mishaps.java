package dev.dateline.bench.soak;

import dev.dateline.bench.soak.SoakWire.Part;
import dev.dateline.bench.told.Receivers;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** What goes wrong: processes are killed and started again, endpoints are down for a while. */
final class Mishaps {
    private static final int LONGER_FOR_ENDPOINTS = 4;
    /** What is killed together, in turn. */
    private static final List<Set<Part>> TOGETHER = List.of(
            EnumSet.of(Part.STREAMS),
            EnumSet.of(Part.DESK),
            EnumSet.of(Part.INGEST),
            EnumSet.of(Part.SECOND_DESK),
            EnumSet.of(Part.STREAMS, Part.DESK),
            EnumSet.of(Part.BROKER),
            EnumSet.of(Part.DESK, Part.SECOND_DESK),
            EnumSet.allOf(Part.class));

    private final SoakWire wire;
    private final Receivers receivers;
    private final List<String> readers;
    private final Random random;
    private final Set<Part> killed = EnumSet.noneOf(Part.class);
    private final Map<String, Instant> down = new HashMap<>();
    private Instant over = Instant.MIN;
    private int made;

    Mishaps(SoakWire wire, Receivers receivers, List<String> readers, Random random) {
        this.wire = wire;
        this.receivers = receivers;
        this.readers = readers;
        this.random = random;
    }

    /** Whether no process is down. */
    boolean isOver(Instant now) {
        return killed.isEmpty() && !now.isBefore(over);
    }

    /** The next one begins; in words. */
    String next(Instant now, Duration length) throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            String reader = readers.get(random.nextInt(readers.size()));
            receivers.setDown(reader, true);
            down.put(reader, now.plus(length.multipliedBy(LONGER_FOR_ENDPOINTS)));
        }
        over = now.plus(length);
        Set<Part> parts = TOGETHER.get(made++ % TOGETHER.size());
        for (Part part : parts) {
            wire.kill(part);
            killed.add(part);
        }
        return "killed " + parts + ", endpoints down";
    }

    /** What was down long enough comes up again. */
    void mend(Instant now) throws IOException, InterruptedException {
        if (!now.isBefore(over)) {
            for (Part part : List.copyOf(killed)) {
                wire.start(part);
                killed.remove(part);
            }
        }
        down.entrySet().removeIf(reader -> {
            boolean isUp = !now.isBefore(reader.getValue());
            if (isUp) {
                receivers.setDown(reader.getKey(), false);
            }
            return isUp;
        });
    }

    /** Everything comes up again. */
    void mendAll() throws IOException, InterruptedException {
        mend(Instant.MAX);
    }
}
