package dev.dateline.domain.story;

import dev.dateline.domain.story.copy.Syndications;
import dev.dateline.domain.story.words.FeatureExtractor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Writes the next state of a story: pure steps from one {@link Story} to the one after, a sequence number each. */
final class Chronicle {
    private final String lane;
    private final int listed;
    private final StoryTitle titles;

    Chronicle(String lane, LaneLimits limits, FeatureExtractor words) {
        this.lane = lane;
        this.listed = limits.listedReports();
        this.titles = new StoryTitle(words, lane);
    }

    Story opened(StoryId id, ReportRef report) {
        Instant seen = report.seenAt();
        List<String> outlets = List.of(report.outlet().id());
        String title = StoryTitle.of(report);
        return new Story(
                id,
                lane,
                title,
                List.of(report),
                1,
                outlets,
                seen,
                seen,
                StoryPhase.NEW,
                null,
                1,
                Support.NONE,
                new Pulse(0, seen),
                List.of(lane),
                List.of(),
                report.article(),
                List.of(report.article()));
    }

    Story joined(Story story, ReportRef report) {
        List<ReportRef> reports = new ArrayList<>(Syndications.relabelled(story.reports(), report));
        reports.add(report);
        if (reports.size() > listed + 1) {
            reports.remove(1);
        }
        int count = story.reportCount() + 1;
        StoryPhase phase = story.phase() == StoryPhase.CLOSED ? StoryPhase.DEVELOPING : story.phase();
        return next(story, reports, count, later(story, report), phase);
    }

    /**
     * A report's new version takes its old one's place in the list.
     *
     * @param counted by how much the number of reports changes: -1 withdrawn, 1 back again
     */
    Story revised(Story story, ReportRef report, int counted) {
        List<ReportRef> reports = new ArrayList<>(story.reports());
        reports.replaceAll(r -> r.article().equals(report.article()) ? report : r);
        return next(story, reports, story.reportCount() + counted, later(story, report), story.phase());
    }

    Story merged(Story story, StoryId into) {
        return new Story(
                story.id(),
                lane,
                story.title(),
                story.reports(),
                story.reportCount(),
                story.outlets(),
                story.firstSeen(),
                story.lastSeen(),
                story.phase(),
                into,
                story.sequence() + 1,
                story.support(),
                story.pulse(),
                story.languages(),
                story.mentions(),
                story.first(),
                story.leads());
    }

    Story closed(Story story) {
        return next(story, story.reports(), story.reportCount(), story.lastSeen(), StoryPhase.CLOSED);
    }

    private Story next(Story story, List<ReportRef> reports, int count, Instant lastSeen, StoryPhase phase) {
        boolean same = phase == StoryPhase.CLOSED || !StoryTitle.isDue(count);
        return new Story(
                story.id(),
                lane,
                same ? story.title() : titles.choose(story.title(), reports),
                reports,
                count,
                outlets(story, reports),
                story.firstSeen(),
                lastSeen,
                phase,
                story.mergedInto(),
                story.sequence() + 1,
                story.support(),
                story.pulse(),
                story.languages(),
                story.mentions(),
                story.first(),
                story.leads());
    }

    private static List<String> outlets(Story story, List<ReportRef> reports) {
        String newest = reports.get(reports.size() - 1).outlet().id();
        if (story.outlets().contains(newest)) {
            return story.outlets();
        }
        List<String> outlets = new ArrayList<>(story.outlets());
        outlets.add(newest);
        return outlets;
    }

    private static Instant later(Story story, ReportRef report) {
        return report.seenAt().isAfter(story.lastSeen()) ? report.seenAt() : story.lastSeen();
    }
}
