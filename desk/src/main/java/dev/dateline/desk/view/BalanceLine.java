package dev.dateline.desk.view;

import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.ledger.Contradiction;
import dev.dateline.domain.story.ledger.Counts;
import dev.dateline.domain.story.ledger.Side;
import dev.dateline.domain.story.ledger.TollStep;

/** Tells in a sentence what happened to a story's tolls and contradictions. */
final class BalanceLine {
    private BalanceLine() {}

    static String of(StoryChange change) {
        if (change instanceof StoryChange.TollRevised revised) {
            return toll(revised);
        }
        if (change instanceof StoryChange.ContradictionFound found) {
            return "Two sources do not agree on " + sides(found.contradiction()) + ".";
        }
        return change instanceof StoryChange.ContradictionResolved resolved
                ? "No longer disputed: " + sides(resolved.contradiction()) + "."
                : "";
    }

    private static String toll(StoryChange.TollRevised revised) {
        TollStep before = revised.before();
        TollStep after = revised.after();
        String slot = revised.slot().key();
        if (after == null) {
            return "Nobody stands by a number of " + slot + " any more.";
        }
        String now = Counts.shown(after.count()) + ", says " + who(after.speaker(), after.outlet()) + ".";
        return before == null
                ? "First number of " + slot + ": " + now
                : "Number of " + slot + " went from " + Counts.shown(before.count()) + " to " + now;
    }

    private static String sides(Contradiction one) {
        return one.about() + ": " + side(one.first()) + ", " + side(one.second());
    }

    private static String side(Side side) {
        return side.value() + " by " + who(side.speaker(), side.outlet());
    }

    private static String who(String speaker, String outlet) {
        return speaker.equalsIgnoreCase(outlet) ? outlet : speaker + " in " + outlet;
    }
}
