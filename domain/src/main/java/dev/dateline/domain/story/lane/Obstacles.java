package dev.dateline.domain.story.lane;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.work.Hold;
import dev.dateline.domain.story.work.Order;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what an editor's order cannot be carried out for, as one sentence that the editor understands. */
final class Obstacles {
    private static final int MOST_REPORTS = 5_000;

    private final String lane;
    private final LaneMemory memory;

    Obstacles(String lane, LaneMemory memory) {
        this.lane = lane;
        this.memory = memory;
    }

    /** The first obstacle, if there is one. */
    Optional<String> to(Order order) {
        Optional<String> unknown = unknown(order.story());
        if (order instanceof Order.Erase erase) {
            return memory.where().redirect(erase.story()).isPresent() ? Optional.empty() : unknown;
        }
        return unknown.isPresent() ? unknown : toKnown(order);
    }

    private Optional<String> toKnown(Order order) {
        Story story = memory.story(order.story()).story();
        if (order instanceof Order.Merge merge) {
            return first(toTarget(merge.story(), merge.into()), toSize(story));
        } else if (order instanceof Order.Split split) {
            return toLeaving(story, split.reports(), split.again());
        } else if (order instanceof Order.Move move) {
            return first(toTarget(move.story(), move.into()), toLeaving(story, move.reports(), null));
        } else if (order instanceof Order.Withdraw withdraw) {
            return first(toReport(story, withdraw.report()), unlisted(story, withdraw.report()));
        } else if (order instanceof Order.Restore restore) {
            return toRestored(story, restore.report());
        } else if (order instanceof Order.Pin pin) {
            boolean same = story.editing().pinned() == pin.pinned();
            return when(same, "Story " + story.id() + " is " + (pin.pinned() ? "" : "not ") + "pinned.");
        }
        return toTitle(story, ((Order.Retitle) order).title());
    }

    private Optional<String> unknown(StoryId id) {
        if (memory.where().story(id).isPresent()) {
            return Optional.empty();
        }
        Optional<StoryId> into =
                memory.where().redirect(id).map(story -> story.story().mergedInto());
        if (into.isPresent()) {
            return Optional.of("Story " + id + " was merged into " + into.get() + " meanwhile.");
        }
        return Optional.of(
                id.value().startsWith(lane + "-")
                        ? "Story " + id + " is not known, or too old to be worked on."
                        : "Story " + id + " is not in lane " + lane
                                + ": only stories of one language can be put together.");
    }

    private Optional<String> toTarget(StoryId from, StoryId into) {
        return from.equals(into) ? Optional.of("Story " + into + " is the story itself.") : unknown(into);
    }

    private static Optional<String> toSize(Story story) {
        return when(
                story.reportCount() > MOST_REPORTS,
                "Story " + story.id() + " has more than " + MOST_REPORTS
                        + " reports: merge the other one into it instead.");
    }

    private Optional<String> toLeaving(Story story, List<ArticleId> reports, @Nullable StoryId again) {
        if (reports.isEmpty()) {
            return Optional.of("No report is named.");
        }
        Optional<String> wrong = reports.stream()
                .map(report -> toReport(story, report))
                .flatMap(Optional::stream)
                .findFirst();
        boolean listed = memory.where().among(story.id(), reports).stream().anyMatch(r -> isListed(story, r.article));
        Optional<String> none = when(!listed, "None of these reports is listed in story " + story.id() + " any more.");
        Optional<String> all =
                when(!staysAny(story, reports), "No report would stay in story " + story.id() + ": merge it instead.");
        return first(again == null ? wrong : Optional.empty(), none, all);
    }

    private boolean staysAny(Story story, List<ArticleId> leaving) {
        Predicate<ArticleId> stays = report -> !leaving.contains(report);
        return story.reports().stream().map(ReportRef::article).anyMatch(stays)
                && memory.where().standing(story.id()).stream()
                        .anyMatch(member -> member.counts() && stays.test(member.article));
    }

    private Optional<String> toReport(Story story, ArticleId report) {
        Member member = memory.find(report);
        if (member == null) {
            return Optional.of("Report " + report.value() + " is not known, or too old to be worked on.");
        }
        if (!member.story().id().equals(story.id())) {
            return Optional.of("Report " + report.value() + " stands in story "
                    + member.story().id() + " meanwhile.");
        }
        return when(!member.counts(), "Report " + report.value() + " is withdrawn.");
    }

    private static Optional<String> unlisted(Story story, ArticleId report) {
        return when(
                !isListed(story, report),
                "Report " + report.value() + " is one of so many that the story does not list it any more.");
    }

    private Optional<String> toRestored(Story story, ArticleId report) {
        Member member = memory.find(report);
        boolean here = member != null && member.story().id().equals(story.id()) && member.hold == Hold.WITHDRAWN;
        return first(
                when(!here, "Report " + report.value() + " is not withdrawn from story " + story.id() + " by hand."),
                unlisted(story, report));
    }

    private static Optional<String> toTitle(Story story, @Nullable String title) {
        if (title == null) {
            return when(!story.editing().isTitled(), "The headline was not set by hand.");
        }
        boolean same = story.editing().isTitled() && Objects.equals(title, story.title());
        return first(
                when(title.isBlank(), "A headline needs words."),
                when(
                        title.length() > Order.Retitle.LONGEST,
                        "A headline has at most " + Order.Retitle.LONGEST + " characters."),
                when(same, "The headline is this one."));
    }

    private static boolean isListed(Story story, ArticleId report) {
        return story.reports().stream().anyMatch(r -> r.article().equals(report));
    }

    private static Optional<String> when(boolean so, String sentence) {
        return so ? Optional.of(sentence) : Optional.empty();
    }

    @SafeVarargs
    private static Optional<String> first(Optional<String>... sentences) {
        return Stream.of(sentences).flatMap(Optional::stream).findFirst();
    }
}
