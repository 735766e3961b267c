package dev.dateline.domain.story.lane;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.Placement;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.life.Stake;
import dev.dateline.domain.story.life.StoryLife;
import dev.dateline.domain.story.life.Voice;
import dev.dateline.domain.story.work.Order;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Erases articles from a story: the lane forgets their reports, the story goes on without their words, and what they counted for is
 * taken back. A story that has nothing else is emptied and forgotten. A redirect is cleaned of what it listed when it became one.
 */
final class ErasedReports {
    private final LaneMemory memory;

    ErasedReports(LaneMemory memory) {
        this.memory = memory;
    }

    Placement erase(Order.Erase order) {
        Redaction redaction = new Redaction(article -> order.articles().contains(article.whole()));
        Optional<OpenStory> redirect = memory.where().redirect(order.story());
        if (redirect.isPresent()) {
            clean(redirect.get(), redaction);
        } else {
            erase(memory.story(order.story()), redaction, order.articles());
        }
        return new Placement.Obeyed(order.story(), null);
    }

    private void clean(OpenStory redirect, Redaction redaction) {
        List<ReportRef> gone = redaction.gone(redirect.story());
        if (redaction.concerns(redirect.story())) {
            OpenStory cleaned = redirect.as(redaction.after(redirect.story()));
            memory.redirectCleaned(redirect, cleaned, new StoryChange.Erased(ids(List.of(), gone)));
        }
    }

    private void erase(OpenStory story, Redaction redaction, List<ArticleId> articles) {
        StoryId id = story.story().id();
        List<Member> members = memory.where().standing(id).stream()
                .filter(member -> articles.contains(member.article.whole()))
                .toList();
        List<ReportRef> gone = redaction.gone(story.story());
        if (members.isEmpty() && !redaction.concerns(story.story())) {
            return;
        }
        StoryChange change = new StoryChange.Erased(ids(members, gone));
        List<Stake> left = stakes(members, gone);
        members.forEach(memory::erase);
        if (redaction.staying(story.story()).isEmpty()) {
            memory.where().standing(id).forEach(memory::erase);
            memory.emptied(Redaction.emptied(story.story()).next(), change);
        } else {
            memory.happened(without(memory.chronicle(), memory.story(id), redaction, left), change);
            memory.review(memory.known(id));
        }
    }

    /**
     * The next state of a story that keeps some of its reports.
     *
     * @param left what those gave to it that are erased and counted
     */
    static OpenStory without(Chronicle chronicle, OpenStory story, Redaction redaction, List<Stake> left) {
        List<ReportRef> gone = redaction.gone(story.story());
        List<ReportRef> staying = redaction.staying(story.story());
        OpenStory less = chronicle.without(story, left, staying);
        StoryLife life = life(less.life(), gone, staying, left);
        Story next = redaction
                .wordless(new StoryDraft(less.story()), story.story(), staying)
                .mentions(life.told())
                .worthReading(life.first(), less.story().leads())
                .same();
        List<ArticleId> articles = gone.stream().map(ReportRef::article).toList();
        return new OpenStory(
                next, less.opened(), less.measures(), life, less.ledger().without(articles));
    }

    /** Whom a report named that the lane has forgotten is not known any more: so names go that it alone may have had. */
    private static StoryLife life(StoryLife life, List<ReportRef> gone, List<ReportRef> staying, List<Stake> left) {
        boolean firstGone = gone.stream().anyMatch(report -> report.article().equals(life.first()));
        ReportRef earliest = Redaction.earliest(staying);
        StoryLife begun = firstGone ? life.first(earliest.article(), earliest.time()) : life;
        int unknown = (int) left.stream()
                .filter(stake -> stake.standing() != Voice.Standing.NONE
                        && stake.standing() != Voice.Standing.COPY
                        && stake.names().isEmpty())
                .count();
        return unknown == 0 ? begun : begun.namedByMoreThan(unknown);
    }

    private static List<Stake> stakes(List<Member> members, List<ReportRef> gone) {
        Set<ArticleId> known = new LinkedHashSet<>();
        List<Stake> stakes = new ArrayList<>();
        for (Member member : members) {
            known.add(member.article);
            if (member.counts()) {
                stakes.add(member.stake());
            }
        }
        gone.stream()
                .filter(report -> !known.contains(report.article()) && Redaction.isCounted(report))
                .map(ErasedReports::stake)
                .forEach(stakes::add);
        return stakes;
    }

    /** What a report gave to its story, as far as its listing tells. */
    static Stake stake(ReportRef report) {
        Voice.Standing standing = report.kind() == ArticleKind.WITHDRAWN
                ? Voice.Standing.NONE
                : report.relation().isCopy() ? Voice.Standing.COPY : Voice.Standing.LATE;
        return new Stake(report.article(), report.origin(), standing, List.of());
    }

    private static List<ArticleId> ids(List<Member> members, List<ReportRef> gone) {
        return Stream.concat(
                        gone.stream().map(ReportRef::article), members.stream().map(member -> member.article))
                .distinct()
                .toList();
    }
}
