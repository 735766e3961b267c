package dev.dateline.desk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.desk.work.Work;
import dev.dateline.desk.work.WorkDesk;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.work.Command;
import dev.dateline.domain.story.work.CommandOutcome;
import dev.dateline.domain.story.work.Order;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command and what became of it.
 *
 * @param order merge, split, move, withdraw, restore, pin, unpin, retitle, release or erase
 * @param story the story that it was given to
 * @param state pending, done or refused
 * @param result where to look: of a split the new story
 * @param reason why it was refused
 * @param undoneBy id of the command that took it back
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiWork(
        String id,
        Instant at,
        String by,
        String order,
        String story,
        @Nullable String into,
        @Nullable List<String> reports,
        @Nullable String title,
        String why,
        @Nullable String undoes,
        String state,
        String result,
        @Nullable String reason,
        @Nullable String undoneBy) {

    /** A command's JSON. */
    public static ApiWork of(Work work) {
        Command command = work.command();
        Order order = command.order();
        return new ApiWork(
                command.id(),
                command.at(),
                command.by(),
                name(order),
                order.story().value(),
                into(order),
                reports(order),
                order instanceof Order.Retitle retitle ? retitle.title() : null,
                command.why(),
                command.undoes(),
                state(work.outcome()),
                WorkDesk.place(work).value(),
                work.outcome() instanceof CommandOutcome.Refused refused ? refused.reason() : null,
                work.undoneBy().isEmpty() ? null : work.undoneBy());
    }

    private static String state(@Nullable CommandOutcome outcome) {
        if (outcome == null) {
            return "pending";
        }
        return outcome instanceof CommandOutcome.Done ? "done" : "refused";
    }

    private static String name(Order order) {
        if (order instanceof Order.Pin pin) {
            return pin.pinned() ? "pin" : "unpin";
        } else if (order instanceof Order.Retitle retitle) {
            return retitle.title() == null ? "release" : "retitle";
        }
        String name = order.getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static @Nullable String into(Order order) {
        StoryId into = order instanceof Order.Merge merge
                ? merge.into()
                : order instanceof Order.Move move ? move.into() : null;
        return into == null ? null : into.value();
    }

    private static @Nullable List<String> reports(Order order) {
        List<ArticleId> reports = List.of();
        if (order instanceof Order.Split split) {
            reports = split.reports();
        } else if (order instanceof Order.Move move) {
            reports = move.reports();
        } else if (order instanceof Order.Withdraw withdraw) {
            reports = List.of(withdraw.report());
        } else if (order instanceof Order.Restore restore) {
            reports = List.of(restore.report());
        } else if (order instanceof Order.Erase erase) {
            reports = erase.articles();
        }
        return reports.isEmpty() ? null : reports.stream().map(ArticleId::value).toList();
    }
}
