package dev.dateline.bench.fire;

import java.util.List;

/**
 * How a whole run went.
 *
 * @param faults a report a fault, in the order in which they struck
 * @param atRest what was wrong before the first of them; empty when nothing was
 * @param sameOnceMore whether the placement log, placed once more, gave {@code story-events} to the byte
 */
record FireReport(List<FaultReport> faults, List<String> atRest, boolean sameOnceMore) {
    FireReport {
        faults = List.copyOf(faults);
        atRest = List.copyOf(atRest);
    }

    /** Those that lost, doubled or got something wrong. */
    List<FaultReport> unclean() {
        return faults.stream().filter(fault -> !fault.isClean()).toList();
    }

    /** Those after which the wire came back later than it may. */
    List<FaultReport> late() {
        return faults.stream().filter(fault -> !fault.isWithinBar()).toList();
    }

    /** Whether something was tried, and nothing was lost, doubled or wrong in the end; lateness is another matter. */
    boolean isClean() {
        return !faults.isEmpty() && unclean().isEmpty() && atRest.isEmpty() && sameOnceMore;
    }
}
