package dev.dateline.domain.story.life;

import dev.dateline.domain.story.ReportOrigin;
import dev.dateline.domain.story.StoryOrigin;
import dev.dateline.domain.story.Support;
import dev.dateline.domain.story.Syndication;
import dev.dateline.domain.story.copy.Syndications;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The origins of a story, each with its number of reports, so that one that comes or goes changes the count of origins
 * exactly when it is the first or the last of its origin. The first 24 are told by name, the others only counted.
 *
 * @param support as the story tells it
 * @param others those beyond the listed ones
 */
public record Backers(Support support, OriginTally others) {
    /** Of a story without reports. */
    public static final Backers NONE = new Backers(Support.NONE, OriginTally.EMPTY);

    private static final int LISTED = 24;

    /** With one report more of this origin. */
    public Backers with(ReportOrigin origin, Instant seen) {
        return with(new StoryOrigin(origin, 1, seen));
    }

    /** With one report less of this origin; one that was never counted changes nothing. */
    public Backers without(ReportOrigin origin) {
        int at = place(origin);
        if (at < 0) {
            return listing(support.listed(), others.without(origin.id()));
        }
        List<StoryOrigin> listed = new ArrayList<>(support.listed());
        StoryOrigin known = listed.get(at);
        if (known.reports() > 1) {
            listed.set(at, new StoryOrigin(known.origin(), known.reports() - 1, known.firstSeen()));
        } else {
            listed.remove(at);
        }
        return listing(listed, others);
    }

    /** Those of two stories that turned out to be one. */
    public Backers with(Backers more) {
        List<StoryOrigin> known = new ArrayList<>();
        OriginTally unlisted = more.others;
        for (StoryOrigin origin : support.listed()) {
            int reports = origin.reports() + unlisted.reports(origin.origin().id());
            known.add(new StoryOrigin(origin.origin(), reports, origin.firstSeen()));
            unlisted = unlisted.withoutAll(origin.origin().id());
        }
        Backers sum = listing(known, others.with(unlisted));
        for (StoryOrigin origin : more.support.listed()) {
            sum = sum.with(origin);
        }
        List<StoryOrigin> listed = new ArrayList<>(sum.support.listed());
        listed.sort(Comparator.comparing(StoryOrigin::firstSeen));
        return sum.listing(listed, sum.others)
                .with(Syndications.merged(support.syndications(), more.support.syndications()));
    }

    /** With these texts that have copies. */
    public Backers with(List<Syndication> syndications) {
        return new Backers(new Support(support.origins(), support.listed(), syndications), others);
    }

    /** True when a report of this origin is counted. */
    public boolean has(ReportOrigin origin) {
        return place(origin) >= 0 || others.has(origin.id());
    }

    private Backers with(StoryOrigin more) {
        int at = place(more.origin());
        List<StoryOrigin> listed = new ArrayList<>(support.listed());
        if (at >= 0) {
            listed.set(at, sum(listed.get(at), more));
        } else if (others.has(more.origin().id()) || listed.size() >= LISTED) {
            return listing(listed, others.with(more.origin().id(), more.reports()));
        } else {
            listed.add(more);
        }
        return listing(listed, others);
    }

    private static StoryOrigin sum(StoryOrigin one, StoryOrigin more) {
        Instant first = more.firstSeen().isBefore(one.firstSeen()) ? more.firstSeen() : one.firstSeen();
        return new StoryOrigin(one.origin(), one.reports() + more.reports(), first);
    }

    private Backers listing(List<StoryOrigin> listed, OriginTally tally) {
        return new Backers(new Support(listed.size() + tally.size(), listed, support.syndications()), tally);
    }

    private int place(ReportOrigin origin) {
        for (int i = 0; i < support.listed().size(); i++) {
            if (support.listed().get(i).origin().id().equals(origin.id())) {
                return i;
            }
        }
        return -1;
    }
}
