package dev.dateline.domain.story.lane;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryPhase;
import dev.dateline.domain.story.Support;
import dev.dateline.domain.story.copy.Syndications;
import dev.dateline.domain.story.ledger.Balance;
import dev.dateline.domain.story.life.Backers;
import dev.dateline.domain.story.life.OriginTally;
import dev.dateline.domain.story.words.FeatureExtractor;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Takes out of a story's state what it has of erased articles: reports, headline, outlets, names that nobody else need have told,
 * numbers and quotations. A lane that still knows the story reckons exactly ({@link ErasedReports}); this is for states that no lane
 * works on any more, and for whoever holds one from before. What is counted is then reckoned from what the state lists.
 */
public final class Redaction {
    private static final FeatureExtractor WORDS = new FeatureExtractor();

    private final Predicate<ArticleId> erased;

    /** @param erased whether an article was erased, of which a report may be a part */
    public Redaction(Predicate<ArticleId> erased) {
        this.erased = erased;
    }

    /** The reports that a story lists of erased articles. */
    public List<ReportRef> gone(Story story) {
        return story.reports().stream()
                .filter(report -> erased.test(report.article()))
                .toList();
    }

    /** Whether a story's state has anything of an erased article. */
    public boolean concerns(Story story) {
        return !gone(story).isEmpty() || !story.balance().without(erased).equals(story.balance());
    }

    /** The same state without what is erased; the very same where nothing is. */
    public Story of(Story story) {
        return concerns(story) ? draft(story).same() : story;
    }

    /** The state after the event that tells of the erasure. */
    public Story after(Story story) {
        return concerns(story) ? draft(story).next() : story;
    }

    /** True for a story of which nothing is left: it has no report, and no words. */
    public static boolean isEmptied(Story story) {
        return story.reports().isEmpty() && story.title().isEmpty() && story.mergedInto() == null;
    }

    private StoryDraft draft(Story story) {
        List<ReportRef> gone = gone(story);
        List<ReportRef> staying = staying(story);
        if (staying.isEmpty()) {
            return emptied(story);
        }
        ReportRef earliest = earliest(staying);
        List<ArticleId> leads =
                story.leads().stream().filter(lead -> !erased.test(lead)).toList();
        int counted = (int) gone.stream().filter(Redaction::isCounted).count();
        return wordless(new StoryDraft(story), story, staying)
                .reports(staying, Math.max(0, story.reportCount() - counted))
                .support(support(story.support(), gone))
                .mentions(story.mentions().stream()
                        .filter(mention -> mention.count() > gone.size())
                        .toList())
                .worthReading(
                        erased.test(story.first()) ? earliest.article() : story.first(),
                        leads.isEmpty() ? List.of(earliest.article()) : leads);
    }

    /** Headline, outlets and balance as the reports have them that stay. */
    StoryDraft wordless(StoryDraft draft, Story before, List<ReportRef> staying) {
        boolean byHand = before.editing().isTitled();
        String instead = before.editing().instead();
        Balance balance = before.balance().without(erased);
        String headline = headline(instead == null ? before.title() : instead, before.lane(), staying, balance);
        return draft.title(byHand ? before.title() : headline)
                .editing(before.editing().titledInsteadOf(byHand ? headline : null))
                .outlets(outlets(before, staying))
                .balance(balance);
    }

    List<ReportRef> staying(Story story) {
        return story.reports().stream()
                .filter(report -> !erased.test(report.article()))
                .toList();
    }

    /** Nothing is left but the id: the story is closed, and has neither reports nor words. */
    static StoryDraft emptied(Story story) {
        Instant since = story.phase() == StoryPhase.CLOSED ? story.pulse().phaseSince() : story.lastSeen();
        return new StoryDraft(story)
                .title("")
                .reports(List.of(), 0)
                .outlets(List.of())
                .phase(StoryPhase.CLOSED, since)
                .velocity(0)
                .support(Support.NONE)
                .mentions(List.of())
                .worthReading(story.first(), List.of())
                .balance(Balance.NONE)
                .editing(story.editing().pinned(false).titledInsteadOf(null));
    }

    static ReportRef earliest(List<ReportRef> reports) {
        Optional<ReportRef> text = reports.stream()
                .filter(report -> report.kind() != ArticleKind.WITHDRAWN
                        && !report.relation().isCopy())
                .min(Comparator.comparing(ReportRef::time));
        return text.orElse(reports.get(0));
    }

    static boolean isCounted(ReportRef report) {
        return report.kind() != ArticleKind.WITHDRAWN;
    }

    /** The present headline if a report has it that stays, else the best of those. */
    private static String headline(String present, String lane, List<ReportRef> staying, Balance balance) {
        List<String> own = staying.stream().map(StoryTitle::of).toList();
        return new StoryTitle(WORDS, lane).choose(own.contains(present) ? present : own.get(0), staying, balance);
    }

    /** Without those that had only what is erased, as far as the story lists its reports. */
    private List<String> outlets(Story before, List<ReportRef> staying) {
        Set<String> left = staying.stream().map(report -> report.outlet().id()).collect(Collectors.toUnmodifiableSet());
        Set<String> went =
                gone(before).stream().map(report -> report.outlet().id()).collect(Collectors.toUnmodifiableSet());
        return before.outlets().stream()
                .filter(outlet -> left.contains(outlet) || !went.contains(outlet))
                .toList();
    }

    private static Support support(Support before, List<ReportRef> gone) {
        Backers left = new Backers(before, OriginTally.EMPTY);
        for (ReportRef report : gone) {
            left = isCounted(report) ? left.without(report.origin()) : left;
        }
        int unlisted = before.origins() - before.listed().size();
        return new Support(
                left.support().listed().size() + unlisted,
                left.support().listed(),
                Syndications.left(before.syndications(), gone));
    }
}
