package dev.dateline.bench.soak;

import dev.dateline.bench.soak.SoakWire.Part;
import dev.dateline.domain.alert.Subscription;
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

    private final SoakWire wire;
    private final Receivers receivers;
    private final List<Subscription> readers;
    private final Random random;
    private final Set<Part> killed = EnumSet.noneOf(Part.class);
    private final Map<String, Instant> down = new HashMap<>();
    private Instant over = Instant.MIN;
    private int made;

    Mishaps(SoakWire wire, Receivers receivers, List<Subscription> readers, Random random) {
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
            String reader = readers.get(random.nextInt(readers.size())).subscriber();
            receivers.setDown(reader, true);
            down.put(reader, now.plus(length.multipliedBy(LONGER_FOR_ENDPOINTS)));
        }
        over = now.plus(length);
        Set<Part> parts = switch (made++ % 5) {
            case 0 -> EnumSet.of(Part.STREAMS);
            case 1 -> EnumSet.of(Part.DESK);
            case 2 -> EnumSet.of(Part.STREAMS, Part.DESK);
            case 3 -> EnumSet.of(Part.BROKER);
            default -> EnumSet.allOf(Part.class);
        };
        for (Part part : parts) {
            wire.kill(part);
            killed.add(part);
        }
        return "killed " + parts + ", endpoints down";
    }

    /** What was down long enough comes up again. */
    void mend(Instant now) throws IOException, InterruptedException {
        if (!now.isBefore(over)) {
            for (Part part : EnumSet.copyOf(killed)) {
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
