package dev.dateline.desk.view;

import dev.dateline.desk.api.Paths;
import dev.dateline.desk.story.Found;
import dev.dateline.desk.story.StoryBoard;
import dev.dateline.desk.work.Work;
import dev.dateline.desk.work.WorkDesk;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.work.Command;
import dev.dateline.domain.story.work.CommandOutcome;
import dev.dateline.domain.story.work.Order;
import java.time.Instant;

/**
 * Something that an editor ordered, in words.
 *
 * @param what in a short sentence
 * @param why the reason given; may be empty
 * @param state pending, done, undone or refused
 * @param problem why it was refused; else empty
 * @param story the headline of the story to look at
 * @param undo where to take it back; empty when that cannot be done
 */
public record WorkLine(
        String id,
        Moment at,
        String by,
        String what,
        String why,
        String state,
        String problem,
        String story,
        String page,
        String undo) {

    private static final int LONGEST_TITLE = 70;

    static WorkLine of(Work work, StoryBoard board, Instant now) {
        Command command = work.command();
        StoryId place = WorkDesk.place(work);
        String back = command.undoes() == null ? "" : "Undo: ";
        return new WorkLine(
                command.id(),
                Moment.of(command.at(), now),
                command.by(),
                back + what(command.order(), board),
                command.why(),
                state(work),
                work.outcome() instanceof CommandOutcome.Refused refused ? refused.reason() : "",
                title(place, board),
                Paths.story(place),
                work.canBeUndone() ? "/api/commands/" + Paths.segment(command.id()) + "/undo" : "");
    }

    private static String state(Work work) {
        if (work.outcome() == null) {
            return "pending";
        } else if (work.outcome() instanceof CommandOutcome.Refused) {
            return "refused";
        }
        return work.undoneBy().isEmpty() ? "done" : "undone";
    }

    private static String what(Order order, StoryBoard board) {
        if (order instanceof Order.Merge merge) {
            return "merged into \u201c" + title(merge.into(), board) + "\u201d";
        } else if (order instanceof Order.Split split) {
            return Words.count(split.reports().size(), "report") + " split off";
        } else if (order instanceof Order.Move move) {
            return Words.count(move.reports().size(), "report") + " moved to \u201c" + title(move.into(), board)
                    + "\u201d";
        } else if (order instanceof Order.Withdraw) {
            return "a report withdrawn";
        } else if (order instanceof Order.Restore) {
            return "a report put back";
        } else if (order instanceof Order.Pin pin) {
            return pin.pinned() ? "pinned" : "unpinned";
        } else if (order instanceof Order.Erase erase) {
            return Words.count(erase.articles().size(), "article") + " erased, for good";
        }
        String title = ((Order.Retitle) order).title();
        return title == null ? "headline given back to the lane" : "headline set to \u201c" + title + "\u201d";
    }

    static String title(StoryId id, StoryBoard board) {
        Found found = board.find(id);
        if (found instanceof Found.Moved moved) {
            found = board.find(moved.to());
        }
        return Words.cut(found instanceof Found.Here here ? here.story().title() : id.value(), LONGEST_TITLE);
    }
}
