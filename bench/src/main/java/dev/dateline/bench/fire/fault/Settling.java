package dev.dateline.bench.fire.fault;

import dev.dateline.bench.fire.wire.FireWire;
import dev.dateline.bench.fire.wire.Part;
import java.util.concurrent.TimeUnit;

/** Time for a process to come up before something is done to it. */
final class Settling {
    private static final long SECONDS = 12;

    private Settling() {}

    static void wait(FireWire wire, Part part) throws InterruptedException {
        for (int second = 0; second < SECONDS && wire.isRunning(part); second++) {
            TimeUnit.SECONDS.sleep(1);
        }
    }
}
