package dev.dateline.bench.fire;

import dev.dateline.bench.fire.fault.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What a fault did.
 *
 * @param running how long it took until news got through to all readers again
 * @param settled how long after that everything was accounted for
 * @param complaints what is wrong in the end
 */
record FaultReport(Fault fault, Duration running, Duration settled, List<String> complaints) {
    FaultReport {
        complaints = List.copyOf(complaints);
    }

    boolean isWithinBar() {
        return running.compareTo(fault.bar()) <= 0;
    }

    boolean isClean() {
        return complaints.isEmpty();
    }

    /** A row of a Markdown table. */
    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.1f s%s | %.1f s | %s |",
                fault.name(),
                fault.breaks(),
                running.toMillis() / 1e3,
                isWithinBar() ? "" : " (bar " + fault.bar().toSeconds() + " s)",
                settled.toMillis() / 1e3,
                isClean() ? "0 lost, 0 doubled, 0 wrong" : String.join("; ", complaints));
    }
}
