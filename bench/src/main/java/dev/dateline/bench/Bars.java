package dev.dateline.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured beside what is asked for: a line each, and at the end one that says whether all of it holds. */
public final class Bars {
    private final PrintStream out;
    private final List<String> missed = new ArrayList<>();

    /** Prints here. */
    public Bars(PrintStream out) {
        this.out = out;
        out.println();
    }

    /** Something that is to be no more than this. */
    public Bars atMost(String what, double measured, double bar, String unit) {
        boolean held = measured <= bar;
        if (!held) {
            missed.add(what);
        }
        out.printf(
                Locale.ROOT, "%s: %,.1f %s, at most %,.1f: %s%n", what, measured, unit, bar, held ? "held" : "MISSED");
        return this;
    }

    /** Something that is to be no less than this. */
    public Bars atLeast(String what, double measured, double bar, String unit) {
        boolean held = measured >= bar;
        if (!held) {
            missed.add(what);
        }
        out.printf(
                Locale.ROOT, "%s: %,.1f %s, at least %,.1f: %s%n", what, measured, unit, bar, held ? "held" : "MISSED");
        return this;
    }

    /** Something that must be so. */
    public Bars holds(String what, boolean so) {
        return atMost(what, so ? 0 : 1, 0, "failures");
    }

    /** Prints the verdict. */
    public void judge() {
        out.println(missed.isEmpty() ? "VERDICT: all bars held" : "VERDICT: missed: " + String.join(", ", missed));
    }
}
