package dev.dateline.domain.story.lane;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.PlacementReason;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.lane.OpenStory.Measures;
import dev.dateline.domain.story.work.Hold;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts right what placement could not know when it had to decide: two stories of one event become one, and the reports of a
 * story that was merged wrongly leave again. What is the same event is told by the {@link PlacementScore} alone, asked of
 * reports of one story about the other.
 *
 * <p><b>Merge.</b> A report that has just been placed scores at least 0 with another story as well: it is a bridge. Then the
 * newest three reports of each story are scored with the other story, as if their own were not there; when the mean is at
 * least {@link #SURE} both ways and no report is below {@code -SURE}, the smaller story goes into the larger one. A roundup
 * or a live page is neither bridge nor witness, since it is no member. <b>Split.</b> While a merged story's reports are
 * fresh, every newcomer lets them be asked again; when both means have fallen below {@code -SURE} and no report is at
 * {@code SURE}, they leave under a new id.
 *
 * <p><b>What an editor decided stays.</b> A story pinned or retitled goes into none, two that were parted by hand are never
 * one again, and reports placed by hand leave no story.
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
    private static final Comparator<KnownStory> SMALLER_FIRST = Comparator.comparingInt(
                    (KnownStory s) -> s.measures().members())
            .thenComparing(Comparator.comparingLong(KnownStory::opened).reversed());

    private final LaneMemory memory;
    private final StorySearch search;
    private final Moves moves;

    Repair(LaneMemory memory, StorySearch search, Moves moves) {
        this.memory = memory;
        this.search = search;
        this.moves = moves;
    }

    /** A report was placed; these are the stories near it, with their scores. */
    void after(Newcomer placed, Map<KnownStory, StoryLikeness> near) {
        KnownStory in = placed.member().story();
        if (placed.isMember() && bridged(in, near).noneMatch(other -> mergeIfSame(in, other))) {
            splitIfWrong(in);
        }
    }

    private static Stream<KnownStory> bridged(KnownStory in, Map<KnownStory, StoryLikeness> near) {
        return near.values().stream()
                .filter(s -> s.score >= 0 && s.story != in)
                .sorted(Comparator.comparingDouble(s -> -s.score))
                .limit(STORIES_ASKED)
                .map(s -> s.story);
    }

    private boolean mergeIfSame(KnownStory in, KnownStory other) {
        List<KnownStory> both = Stream.of(in, other).sorted(SMALLER_FIRST).toList();
        int goes = memory.read(both.get(0)).story().editing().isKept() ? 1 : 0;
        KnownStory one = both.get(goes);
        KnownStory two = both.get(1 - goes);
        OpenStory from = memory.read(one);
        OpenStory into = memory.read(two);
        if (!canGo(from) || into.story().id().isSplitOff() || Moves.areApart(from.story(), into.story())) {
            return false;
        }
        Scores there = ask(newest(from, WITNESSES), one, two, Member::story);
        if (!there.same()
                || !ask(newest(into, WITNESSES), two, one, Member::story).same()) {
            return false;
        }
        moves.merge(from, into, there.reason());
        return true;
    }

    /** A single report is moved by its versions only; of a story that is too large not all reports are listed. */
    private static boolean canGo(OpenStory story) {
        int members = story.measures().members();
        Story state = story.story();
        return members > 1
                && members <= LARGEST
                && state.reports().size() == state.reportCount()
                && !state.id().isSplitOff()
                && !state.editing().isKept();
    }

    private void splitIfWrong(KnownStory story) {
        for (OpenStory absorbed : memory.redirectsTo(story.id())) {
            Instant end = absorbed.story().lastSeen().plus(PROBATION);
            if (!end.isBefore(memory.clock().time())) {
                judgeAgain(story, absorbed);
            }
        }
    }

    private void judgeAgain(KnownStory known, OpenStory absorbed) {
        OpenStory story = memory.read(known);
        Set<ArticleId> brought =
                absorbed.story().reports().stream().map(ReportRef::article).collect(Collectors.toSet());
        Map<Boolean, List<Weighed>> parts = newest(story, LARGEST).stream()
                .collect(Collectors.partitioningBy(r -> brought.contains(r.member().article)));
        List<Weighed> group = parts.getOrDefault(true, List.of());
        List<Weighed> rest = parts.getOrDefault(false, List.of());
        boolean byHand = group.stream().anyMatch(one -> one.member().hold == Hold.PLACED);
        if (group.size() < 2 || rest.isEmpty() || byHand) {
            return;
        }
        Set<Member> members = group.stream().map(Weighed::member).collect(Collectors.toSet());
        Parting parting = new Parting(known, members, search.of(group, absorbed), search.of(rest, story));
        Scores there = ask(group, parting.apart(), parting.rest(), parting);
        if (there.other() && ask(rest, parting.rest(), parting.apart(), parting).other()) {
            OpenStory left = story.as(without(story, group, parting.rest().measures()));
            moves.split(left, absorbed, group, there.reason());
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

    /** What some reports of one story score with another, as if their own story were not there. */
    private Scores ask(List<Weighed> witnesses, KnownStory own, KnownStory other, Function<Member, KnownStory> home) {
        return new Scores(witnesses.stream()
                .limit(WITNESSES)
                .mapToDouble(witness -> score(witness, own, other, home))
                .summaryStatistics());
    }

    private double score(Weighed witness, KnownStory own, KnownStory other, Function<Member, KnownStory> home) {
        Map<KnownStory, StoryLikeness> near = search.nearAgain(witness.member(), home);
        near.remove(own);
        StoryLikeness likeness = near.get(other);
        return likeness == null ? FAR : search.score(witness, likeness, near);
    }

    /** A story's newest members that are about one event, newest first. */
    private List<Weighed> newest(OpenStory story, int most) {
        List<ReportRef> reports = story.story().reports();
        List<Weighed> newest = new ArrayList<>();
        for (int i = reports.size() - 1; i >= 0 && newest.size() < most; i--) {
            Member member = memory.find(reports.get(i), story.story().id());
            if (member != null && member.isMember()) {
                newest.add(Weighed.of(member, reports.get(i)));
            }
        }
        return newest;
    }

    /** What several reports score with one story. */
    private record Scores(DoubleSummaryStatistics all) {
        boolean same() {
            return all.getAverage() >= SURE && all.getMin() > -SURE;
        }

        boolean other() {
            return all.getAverage() < -SURE && all.getMax() < SURE;
        }

        /** Told with the mean; no single report was weighed, so there is nothing more to tell. */
        PlacementReason reason() {
            return PlacementReason.byScore(all.getAverage(), 0, null, Double.NEGATIVE_INFINITY);
        }
    }
}
