package dev.dateline.domain.story.life;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.Mention;
import dev.dateline.domain.story.ReportOrigin;
import java.time.Instant;
import java.util.List;

/**
 * What is remembered of a story beside its public state, to go on counting from there; bounded in size.
 *
 * @param others origins beyond those that the story lists
 * @param lastHour origins whose texts came live within the last hour
 * @param first the report that was published first, as far as can be believed; a copy never is
 * @param began when that was
 * @param moved the newest moment at which a text of its own showed it moving
 * @param texts reports that are texts of their own, neither copies nor stale
 * @param leads the reports to read
 * @param names whom and what its texts name, by how many of them
 */
public record StoryLife(
        OriginTally others,
        LastHour lastHour,
        ArticleId first,
        Instant began,
        Instant moved,
        int texts,
        List<Lead> leads,
        List<Mention> names) {
    public StoryLife {
        leads = List.copyOf(leads);
        names = List.copyOf(names);
    }

    /** Of a story of which nothing was counted yet. */
    public static StoryLife before(ArticleId founder, Instant began) {
        return new StoryLife(OriginTally.EMPTY, LastHour.SILENT, founder, began, began, 0, List.of(), List.of());
    }

    /** With one report more; {@code now} is the lane's time. Who stands behind the story is counted in {@link Backers}. */
    public StoryLife with(Voice voice, Instant now) {
        if (!voice.isOwnText()) {
            return this;
        }
        boolean earlier = voice.time().isBefore(began);
        boolean live = voice.standing() == Voice.Standing.LIVE;
        return new StoryLife(
                others,
                live ? lastHour.with(voice.origin().id(), voice.seenAt(), now) : lastHour.upTo(now),
                earlier ? voice.article() : first,
                earlier ? voice.time() : began,
                later(moved, voice.moved()),
                texts + 1,
                Leads.with(leads, voice),
                Names.with(names, voice.mentions()));
    }

    /** With the new version of a report: the story moves, but its origin is no newer for it. */
    public StoryLife revised(Voice voice, Stake before) {
        boolean text = voice.isOwnText();
        return new StoryLife(
                others,
                lastHour,
                first,
                began,
                text ? later(moved, voice.moved()) : moved,
                texts + (text ? 1 : 0) - (before.standing().isOwnText() ? 1 : 0),
                Leads.with(leads, voice),
                Names.without(text ? Names.with(names, voice.mentions()) : names, before.names()));
    }

    /** Without a report; its origin still counts for the last hour unless no report of it is left. */
    public StoryLife without(Stake stake, boolean originLeft) {
        return new StoryLife(
                others,
                originLeft ? lastHour : lastHour.without(stake.origin().id()),
                first,
                began,
                moved,
                texts - (stake.standing().isOwnText() ? 1 : 0),
                Leads.without(leads, stake.article()),
                Names.without(names, stake.names()));
    }

    /** That of two stories that turned out to be one. */
    public StoryLife with(StoryLife other) {
        boolean earlier = other.began.isBefore(began);
        return new StoryLife(
                others,
                lastHour.with(other.lastHour),
                earlier ? other.first : first,
                earlier ? other.began : began,
                later(moved, other.moved),
                texts + other.texts,
                Leads.fullest(leads, other.leads),
                Names.sum(names, other.names));
    }

    /** Nothing of this origin is left to count for the last hour. */
    public StoryLife without(ReportOrigin origin) {
        LastHour left = lastHour.without(origin.id());
        return new StoryLife(others, left, first, began, moved, texts, leads, names);
    }

    /** With these origins beyond the listed ones. */
    public StoryLife with(OriginTally counted) {
        return new StoryLife(counted, lastHour, first, began, moved, texts, leads, names);
    }

    /** What of the last hour is still within an hour. */
    public StoryLife at(Instant now) {
        LastHour left = lastHour.upTo(now);
        return left == lastHour ? this : new StoryLife(others, left, first, began, moved, texts, leads, names);
    }

    /** Without the names that no more of its texts than these have. */
    public StoryLife namedByMoreThan(int few) {
        List<Mention> left = names.stream().filter(name -> name.count() > few).toList();
        return new StoryLife(others, lastHour, first, began, moved, texts, leads, left);
    }

    /** Another report turned out to be the first one. */
    public StoryLife first(ArticleId article, Instant time) {
        return new StoryLife(others, lastHour, article, time, moved, texts, leads, names);
    }

    /** Places, people and organisations to tell of. */
    public List<Mention> told() {
        return Names.told(names, texts);
    }

    private static Instant later(Instant one, Instant other) {
        return other.isAfter(one) ? other : one;
    }
}
