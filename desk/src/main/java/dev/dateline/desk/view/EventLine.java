package dev.dateline.desk.view;

import dev.dateline.desk.api.Paths;
import dev.dateline.desk.story.Found;
import dev.dateline.desk.story.StoryBoard;
import dev.dateline.domain.story.PlacementReason;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.StoryPhase;
import dev.dateline.domain.story.work.Hand;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One event of a story's life, in words.
 *
 * @param what what happened, in a short sentence
 * @param why the reason with its numbers; empty when there is none
 * @param weighed what weighed most in it
 * @param other the other story that the event names, or null
 * @param page the story as it was then
 */
public record EventLine(
        Moment at,
        long sequence,
        String what,
        String why,
        List<Weighing> weighed,
        @Nullable Other other,
        String page) {

    private static final int LONGEST_TITLE = 60;

    /**
     * Another story.
     *
     * @param lead how it comes into this, for instance {@code Next best, at 0.08:}
     */
    public record Other(String lead, String title, String page) {}

    static EventLine of(StoryEvent event, StoryBoard board, Instant now) {
        StoryChange change = event.change();
        PlacementReason reason = reason(change);
        Hand hand = event.hand();
        return new EventLine(
                Moment.of(event.at(), now),
                event.sequence(),
                what(change),
                hand != null ? editor(hand) : reason == null ? "" : why(change, reason),
                reason == null ? List.of() : Weighing.of(reason),
                other(change, reason, board),
                TimeTravel.page(event));
    }

    private static String what(StoryChange change) {
        if (change instanceof StoryChange.Opened opened) {
            return opened.report().outlet().name() + " opened the story.";
        } else if (change instanceof StoryChange.ReportJoined joined) {
            return joined.report().outlet().name() + " joined.";
        } else if (change instanceof StoryChange.Reopened reopened) {
            return reopened.report().outlet().name() + " reopened the closed story.";
        } else if (change instanceof StoryChange.Revised revised) {
            return revised.report().outlet().name() + " has a new version ("
                    + revised.report().version() + ").";
        } else if (change instanceof StoryChange.Corrected corrected) {
            boolean withdrawn = Badge.isWithdrawn(corrected.report());
            return corrected.report().outlet().name()
                    + (withdrawn ? " withdrew its report." : " corrected its report.");
        } else if (change instanceof StoryChange.Merged) {
            return "The story turned out to be the same event as another and was merged into it.";
        } else if (change instanceof StoryChange.Split split) {
            return Words.count(split.reports().size(), "report") + " left for another story.";
        } else if (change instanceof StoryChange.PhaseChanged phase) {
            return "The story went from " + word(phase.from()) + " to " + word(phase.to()) + ".";
        }
        return change instanceof StoryChange.Closed ? "Nothing came for long: the story was closed." : byHand(change);
    }

    private static String byHand(StoryChange change) {
        if (change instanceof StoryChange.Withdrawn withdrawn) {
            return withdrawn.report().outlet().name() + "'s report was taken out.";
        } else if (change instanceof StoryChange.Retitled retitled) {
            return (retitled.byHand() ? "The headline was set: " : "The headline is the lane's again: ")
                    + retitled.title();
        } else if (change instanceof StoryChange.Pinned pinned) {
            return pinned.pinned() ? "The story was pinned." : "The story was unpinned.";
        } else if (change instanceof StoryChange.Erased erased) {
            return Words.count(erased.reports().size(), "report") + " erased.";
        }
        return BalanceLine.of(change);
    }

    /** Who did it by hand, and why. */
    private static String editor(Hand hand) {
        String undone = hand.undoes() == null ? "" : ", taking back an order";
        return "By " + hand.by() + undone + (hand.why().isEmpty() ? "." : ": " + hand.why());
    }

    private static String why(StoryChange change, PlacementReason reason) {
        if (change instanceof StoryChange.Opened) {
            return reason.rival() == null ? "No open story resembled it." : "No open story was near enough.";
        }
        if (reason.basis() == PlacementReason.Basis.COPY) {
            return "It is a copy of a report that stands here.";
        }
        String score = "Score " + Words.decimal(reason.score());
        boolean whole = change instanceof StoryChange.Merged || change instanceof StoryChange.Split;
        return whole ? score + "." : score + ", similarity " + Words.decimal(reason.cosine()) + ".";
    }

    private static @Nullable Other other(StoryChange change, @Nullable PlacementReason reason, StoryBoard board) {
        if (change instanceof StoryChange.Merged merged) {
            return named("Now told in:", merged.into(), board);
        } else if (change instanceof StoryChange.Split split) {
            return named("They went to:", split.into(), board);
        }
        if (reason == null || reason.rival() == null) {
            return null;
        }
        String lead = change instanceof StoryChange.Opened ? "Nearest" : "Next best";
        return named(lead + ", at " + Words.decimal(reason.rivalScore()) + ":", reason.rival(), board);
    }

    private static String word(StoryPhase phase) {
        return phase.name().toLowerCase(Locale.ROOT);
    }

    private static Other named(String lead, StoryId id, StoryBoard board) {
        Found found = board.find(id);
        if (found instanceof Found.Moved moved) {
            found = board.find(moved.to());
        }
        String title = found instanceof Found.Here here ? here.story().title() : id.value();
        return new Other(lead, Words.cut(title, LONGEST_TITLE), Paths.story(id));
    }

    private static @Nullable PlacementReason reason(StoryChange change) {
        if (change instanceof StoryChange.Opened opened) {
            return opened.reason();
        } else if (change instanceof StoryChange.ReportJoined joined) {
            return joined.reason();
        } else if (change instanceof StoryChange.Reopened reopened) {
            return reopened.reason();
        }
        if (change instanceof StoryChange.Split split) {
            return split.reason();
        }
        return change instanceof StoryChange.Merged merged ? merged.reason() : null;
    }
}
