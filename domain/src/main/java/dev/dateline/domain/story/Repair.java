package dev.dateline.domain.story;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.OpenStory.Measures;
import dev.dateline.domain.story.PlacedReport.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts right what placement could not know when it had to decide: two stories of one event become one, and the reports of a
 * story that was merged wrongly leave again. What is the same event is told by the {@link PlacementScore} alone, asked of
 * reports of one story about the other.
 *
 * <p><b>Merge.</b> A report that has just been placed scores at least 0 with another story as well: it is a bridge. Then the
 * newest three reports of each story are scored with the other story, as if their own were not there; when the mean is at
 * least {@link #SURE} both ways, the smaller story goes into the larger one. A bridge alone merges nothing; a roundup or a
 * live page is neither bridge nor witness, since it is no member. <b>Split.</b> While a merged story's reports are fresh, every newcomer lets them be asked
 * again; when both means have fallen below {@code -SURE}, they leave under a new id.
 *
 * <p><b>Nothing flaps.</b> Between merging and splitting lie two {@code SURE}; a story goes into another at most once, and
 * one that was split off is never merged again. Bounded work: at most two other stories a report, six searches each.
 */
final class Repair {
    /** The score that changes what was decided; 0 would do to decide. */
    static final double SURE = 1;

    /** What a report scores with a story that is not among its nearest. */
    static final double FAR = -4;

    private static final int WITNESSES = 3;
    private static final int LARGEST = 20;
    private static final int STORIES_ASKED = 2;
    private static final Duration PROBATION = Duration.ofHours(6);

    private final LaneMemory memory;
    private final StorySearch search;
    private final Moves moves;

    Repair(LaneMemory memory, StorySearch search, Moves moves) {
        this.memory = memory;
        this.search = search;
        this.moves = moves;
    }

    /** A report was placed; these are the stories near it, with their scores. */
    void after(Newcomer placed, Map<StoryId, StoryLikeness> near) {
        if (placed.isMember()) {
            StoryId in = placed.member().story;
            for (StoryLikeness other : bridged(in, near)) {
                in = mergeIfSame(memory.story(in), memory.story(other.story.story().id()));
            }
            splitIfWrong(in);
        }
    }

    private static List<StoryLikeness> bridged(StoryId in, Map<StoryId, StoryLikeness> near) {
        return near.values().stream()
                .filter(s -> s.score >= 0 && !s.story.story().id().equals(in))
                .sorted(Comparator.comparingDouble(s -> -s.score))
                .limit(STORIES_ASKED)
                .toList();
    }

    /** The story that has the report in the end. */
    private StoryId mergeIfSame(OpenStory in, OpenStory other) {
        boolean smaller = Comparator.comparingInt((OpenStory s) -> s.measures().members())
                        .thenComparing(Comparator.comparingLong(OpenStory::opened).reversed())
                        .compare(in, other)
                < 0;
        OpenStory from = smaller ? in : other;
        OpenStory into = smaller ? other : in;
        if (canGo(from) && !into.story().id().isSplitOff()) {
            double there = mean(witnesses(from), from.story().id(), into.story().id(), search.home());
            double back = there < SURE ? FAR : mean(witnesses(into), into.story().id(), from.story().id(), search.home());
            if (back >= SURE) {
                moves.merge(from, into, PlacementReason.byScore(there, 0, null, back));
                return into.story().id();
            }
        }
        return in.story().id();
    }

    /** A single report is moved by its versions only; of a story that is too large not all reports are listed. */
    private static boolean canGo(OpenStory story) {
        int members = story.measures().members();
        Story state = story.story();
        return members > 1
                && members <= LARGEST
                && state.reports().size() == state.reportCount()
                && !state.id().isSplitOff();
    }

    private void splitIfWrong(StoryId id) {
        for (OpenStory absorbed : memory.redirectsTo(id)) {
            Instant end = absorbed.story().lastSeen().plus(PROBATION);
            if (!end.isBefore(memory.clock().time())) {
                judgeAgain(memory.story(id), absorbed);
            }
        }
    }

    private void judgeAgain(OpenStory story, OpenStory absorbed) {
        Set<ArticleId> moved = articles(absorbed.story().reports());
        List<Weighed> group = new ArrayList<>(newest(story, LARGEST));
        List<Weighed> rest = new ArrayList<>(group);
        group.removeIf(r -> !moved.contains(r.member().article));
        rest.removeAll(group);
        if (group.size() > 1 && !rest.isEmpty()) {
            Parting parting = search.part(story, absorbed.story().id(), group, rest);
            double there = mean(group, absorbed.story().id(), story.story().id(), parting);
            double back = mean(rest, story.story().id(), absorbed.story().id(), parting);
            if (there < -SURE && back < -SURE) {
                OpenStory left = story.as(without(story, group, parting.rest().measures()));
                moves.split(left, absorbed, group, PlacementReason.byScore(there, 0, null, back));
            }
        }
    }

    /** A story's measures without some members: those of the rest, if that is all of it. */
    private static Measures without(OpenStory story, List<Weighed> group, Measures rest) {
        if (rest.members() + group.size() == story.measures().members()) {
            return rest;
        }
        Measures left = story.measures();
        for (Weighed one : group) {
            left = left.without(one.member());
        }
        return left;
    }

    /** The mean score of some reports of one story with another, as if their own story were not there. */
    private double mean(List<Weighed> witnesses, StoryId own, StoryId other, Function<Member, OpenStory> home) {
        List<Weighed> asked = witnesses.subList(0, Math.min(WITNESSES, witnesses.size()));
        return asked.stream()
                .mapToDouble(witness -> {
                    Map<StoryId, StoryLikeness> near = search.nearAgain(witness.member(), home);
                    near.remove(own);
                    StoryLikeness likeness = near.get(other);
                    return likeness == null ? FAR : search.score(witness, likeness, near);
                })
                .average()
                .orElse(FAR);
    }

    private List<Weighed> witnesses(OpenStory story) {
        return newest(story, WITNESSES);
    }

    /** A story's newest members that are about one event, newest first. */
    private List<Weighed> newest(OpenStory story, int most) {
        List<ReportRef> reports = story.story().reports();
        List<Weighed> newest = new ArrayList<>();
        for (int i = reports.size() - 1; i >= 0 && newest.size() < most; i--) {
            Member member = memory.find(reports.get(i), story.story().id());
            if (member != null && member.standing == Standing.MEMBER) {
                newest.add(Weighed.of(member, reports.get(i)));
            }
        }
        return newest;
    }

    private static Set<ArticleId> articles(List<ReportRef> reports) {
        return reports.stream().map(ReportRef::article).collect(Collectors.toSet());
    }
}
