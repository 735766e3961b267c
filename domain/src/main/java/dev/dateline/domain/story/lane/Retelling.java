package dev.dateline.domain.story.lane;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.story.PlacementReason;
import dev.dateline.domain.story.Relation;
import dev.dateline.domain.story.ReportOrigin;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.copy.Syndications;
import dev.dateline.domain.story.life.Backers;
import dev.dateline.domain.story.life.LifeClock;
import dev.dateline.domain.story.life.Stake;
import dev.dateline.domain.story.life.StoryLife;
import dev.dateline.domain.story.life.Voice;
import dev.dateline.domain.story.life.WeekBaseline;
import dev.dateline.domain.story.words.FeatureExtractor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes a story's events one by one and lets {@link Chronicle} write its states anew. */
final class Retelling {
    private static final FeatureExtractor WORDS = new FeatureExtractor();

    private final LifeClock time = new LifeClock(new WeekBaseline());
    private final Chronicle chronicle;
    private final EditedStories edited;
    private final Map<ArticleId, Stake> stakes = new HashMap<>();
    private final RetoldTolls tolls = new RetoldTolls();
    private @Nullable OpenStory told;
    private @Nullable PlacementReason foundingReason;

    Retelling(String lane) {
        chronicle = new Chronicle(lane, LaneLimits.standard(), WORDS, time);
        edited = new EditedStories(chronicle, time);
    }

    Story story() {
        return open().story();
    }

    void take(StoryEvent event) {
        time.set(event.at());
        StoryChange change = event.change();
        if (change instanceof StoryChange.Opened opened) {
            foundingReason = opened.reason();
            told = chronicle.apart(event.story(), opened.report(), stake(opened.report(), null), 0);
        } else {
            told = next(open(), change);
        }
    }

    private OpenStory open() {
        return Objects.requireNonNull(told, "a story begins with its opening");
    }

    private OpenStory next(OpenStory story, StoryChange change) {
        if (change instanceof StoryChange.ReportJoined joined) {
            return joined(story, joined.report(), joined.reason());
        } else if (change instanceof StoryChange.Reopened reopened) {
            return joined(story, reopened.report(), reopened.reason());
        } else if (change instanceof StoryChange.Revised revised) {
            return revised(story, revised.report());
        } else if (change instanceof StoryChange.Corrected corrected) {
            return revised(story, corrected.report());
        } else if (change instanceof StoryChange.Split split) {
            return without(story, split.reports());
        } else if (change instanceof StoryChange.Erased erased) {
            return erased(story, erased.reports());
        } else if (change instanceof StoryChange.Withdrawn withdrawn) {
            Stake stake = known(withdrawn.report());
            stakes.put(withdrawn.report().article(), silent(stake));
            return edited.withdrawn(story, withdrawn.report(), stake);
        }
        return story.as(state(story.story(), change));
    }

    /** Changes that move no report. */
    private Story state(Story story, StoryChange change) {
        if (change instanceof StoryChange.PhaseChanged changed) {
            return new StoryDraft(story).phase(changed.to(), time.now()).next();
        } else if (change instanceof StoryChange.Closed) {
            return chronicle.closed(story);
        } else if (change instanceof StoryChange.Merged merged) {
            return chronicle.merged(story, merged.into());
        } else if (change instanceof StoryChange.Pinned pinned) {
            return edited.pinned(story, pinned.pinned());
        } else if (change instanceof StoryChange.Retitled retitled) {
            return edited.retitled(story, retitled.byHand() ? retitled.title() : null);
        }
        return tolls.next(story, change);
    }

    private OpenStory joined(OpenStory story, ReportRef report, PlacementReason reason) {
        Story before = story.story();
        List<ReportRef> relabelled = Syndications.relabelled(before.reports(), report);
        OpenStory prepared = story.as(
                new StoryDraft(before).reports(relabelled, before.reportCount()).same());
        Stake stake = stake(report, story);
        if (reason.basis() == PlacementReason.Basis.EDITOR && isWithdrawn(before, report.article())) {
            return edited.restored(prepared, report, stake);
        }
        OpenStory next = chronicle.joinedAgain(prepared, report, stake);
        return broughtAlong(reason) ? inOrder(next) : next;
    }

    /** A report that a story brought along with which this one became one: it is listed where its time is. */
    private boolean broughtAlong(PlacementReason reason) {
        boolean weighedAlone = reason.cosine() == 0
                && reason.rival() == null
                && reason.evidence().isEmpty();
        return weighedAlone && !reason.equals(foundingReason);
    }

    private static OpenStory inOrder(OpenStory story) {
        List<ReportRef> reports = new ArrayList<>(story.story().reports());
        reports.sort(Comparator.comparing(ReportRef::seenAt));
        return story.as(new StoryDraft(story.story())
                .reports(reports, story.story().reportCount())
                .same());
    }

    private OpenStory revised(OpenStory story, ReportRef report) {
        Stake before = known(report);
        boolean counted = !isWithdrawn(story.story(), report.article());
        int more = (report.kind() == ArticleKind.WITHDRAWN ? 0 : 1) - (counted ? 1 : 0);
        Stake stake = stake(report, story);
        Voice voice = Voice.of(report, stake);
        List<ReportRef> reports =
                new ArrayList<>(Syndications.relabelled(story.story().reports(), report));
        reports.replaceAll(r -> r.article().equals(report.article()) ? report : r);
        StoryDraft draft = chronicle.listing(story.story(), reports, more).lastSeen(report.seenAt());
        Backers added = stake.standing() == Voice.Standing.NONE
                ? story.backers()
                : story.backers().with(stake.origin(), report.seenAt());
        Backers backers = Chronicle.unbacked(added, before)
                .with(Syndications.revised(
                        story.story().support().syndications(), story.story().reports(), report));
        StoryLife life = story.life().revised(voice, before);
        StoryLife left = backers.has(before.origin()) ? life : life.without(before.origin());
        return chronicle.told(story, draft, First.among(reports, left), backers, true);
    }

    private OpenStory without(OpenStory story, List<ArticleId> leaving) {
        List<Stake> left =
                leaving.stream().map(stakes::get).filter(Objects::nonNull).toList();
        List<ReportRef> reports = story.story().reports().stream()
                .filter(report -> !leaving.contains(report.article()))
                .toList();
        leaving.forEach(stakes::remove);
        return reports.isEmpty()
                ? story.as(new StoryDraft(story.story()).next())
                : chronicle.without(story, left, reports);
    }

    private OpenStory erased(OpenStory story, List<ArticleId> articles) {
        Redaction redaction = new Redaction(articles::contains);
        if (redaction.staying(story.story()).isEmpty()) {
            return story.as(Redaction.emptied(story.story()).next());
        }
        List<Stake> left = redaction.gone(story.story()).stream()
                .filter(Redaction::isCounted)
                .map(report -> stakes.getOrDefault(report.article(), ErasedReports.stake(report)))
                .toList();
        articles.forEach(stakes::remove);
        return ErasedReports.without(chronicle, story, redaction, left);
    }

    private Stake known(ReportRef report) {
        Stake stake = stakes.get(report.article());
        return stake == null
                ? silent(new Stake(report.article(), report.origin(), Voice.Standing.NONE, List.of()))
                : stake;
    }

    private static Stake silent(Stake stake) {
        return new Stake(stake.article(), stake.origin(), Voice.Standing.NONE, List.of());
    }

    /** What a report gives to its story, as placement reckoned it. */
    private Stake stake(ReportRef report, @Nullable OpenStory in) {
        ArticleId to = report.relation().to();
        Stake twin = to == null || report.relation().kind() == Relation.Kind.REWRITE ? null : stakes.get(to);
        Voice.Standing standing = standing(report, in, twin);
        ReportOrigin origin = twin == null ? report.origin() : twin.origin();
        Stake stake = new Stake(report.article(), origin, standing, List.of());
        stakes.put(report.article(), stake);
        return stake;
    }

    private static Voice.Standing standing(ReportRef report, @Nullable OpenStory in, @Nullable Stake twin) {
        boolean stale = in != null && report.time().isBefore(in.life().began().minus(Newcomer.STALE));
        if (stale || report.kind() == ArticleKind.WITHDRAWN) {
            return Voice.Standing.NONE;
        }
        if (twin != null) {
            return twin.standing() == Voice.Standing.NONE ? Voice.Standing.NONE : Voice.Standing.COPY;
        }
        return report.arrival() == Arrival.LIVE ? Voice.Standing.LIVE : Voice.Standing.LATE;
    }

    private static boolean isWithdrawn(Story story, ArticleId article) {
        return story.reports().stream().anyMatch(r -> r.article().equals(article) && r.kind() == ArticleKind.WITHDRAWN);
    }
}
