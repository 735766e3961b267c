package dev.dateline.streams.alert;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.story.Placement;
import dev.dateline.domain.story.PlacementReason;
import dev.dateline.domain.story.Relation;
import dev.dateline.domain.story.ReportOrigin;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.StoryPhase;
import dev.dateline.domain.story.lane.LaneClock;
import dev.dateline.domain.story.lane.LaneOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A lane in which anything happens to stories that may happen to them, in the order and form in which lanes tell it. */
final class InventedLane {
    static final List<String> TOPICS = List.of("Fire in the harbour", "Flood in the harbour", "Fire in the valley");
    private static final PlacementReason REASON = PlacementReason.byScore(1, 1, null, Double.NEGATIVE_INFINITY);

    final List<InventedTale> tales = new ArrayList<>();
    private final List<InventedTale> redirects = new ArrayList<>();
    private List<StoryEvent> events = new ArrayList<>();
    private Set<InventedTale> changed = new LinkedHashSet<>();
    private Instant now = Instant.parse("2026-03-02T00:00:00Z");
    private int made;

    InventedTale tale(int choice) {
        return tales.get(choice % tales.size());
    }

    void open(int topic, int outlet, int look) {
        ReportRef report = report(topic, outlet, look);
        found(StoryId.foundedBy("en", report.article()), report);
    }

    void join(InventedTale tale, int outlet, int look) {
        joined(tale, report(made, outlet, look));
    }

    void revise(InventedTale tale, int report, ArticleKind kind, int number) {
        int at = report % tale.reports.size();
        ReportRef next = next(tale.reports.get(at), kind, number);
        tale.reports.set(at, next);
        boolean isFault = kind == ArticleKind.CORRECTION || kind == ArticleKind.WITHDRAWN;
        tell(tale, isFault ? new StoryChange.Corrected(next) : new StoryChange.Revised(next));
    }

    void merge(InventedTale from, InventedTale into) {
        if (from == into) {
            return;
        }
        redirects.stream()
                .filter(earlier -> from.id.equals(earlier.mergedInto))
                .forEach(earlier -> redirect(earlier, into));
        redirect(from, into);
        redirects.add(from);
        tales.remove(from);
        from.reports.forEach(report -> joined(into, report));
    }

    private void redirect(InventedTale from, InventedTale into) {
        from.mergedInto = into.id;
        tell(from, new StoryChange.Merged(into.id, REASON));
    }

    /** The reports that a redirect brought, or the first half, leave for a story of their own. */
    void split(InventedTale from) {
        List<ReportRef> leaving = redirects.stream()
                .filter(redirect -> from.id.equals(redirect.mergedInto))
                .findFirst()
                .map(redirect -> from.reports.stream()
                        .filter(report -> redirect.reports.stream()
                                .anyMatch(r -> r.article().equals(report.article())))
                        .toList())
                .filter(group -> !group.isEmpty())
                .orElse(from.reports.subList(0, from.reports.size() / 2));
        List<ReportRef> group = List.copyOf(leaving);
        if (group.isEmpty() || group.size() == from.reports.size()) {
            return;
        }
        redirects.removeIf(redirect -> from.id.equals(redirect.mergedInto));
        StoryId id = new StoryId(StoryId.foundedBy("en", group.get(0).article()).value() + "-s" + made++);
        leave(from, id, group);
        InventedTale tale = found(id, group.get(0));
        group.subList(1, group.size()).forEach(report -> joined(tale, report));
    }

    /** A report's next version belongs elsewhere. */
    void move(InventedTale from, int report, int to) {
        if (from.reports.size() < 2) {
            return;
        }
        ReportRef old = from.reports.get(report % from.reports.size());
        ReportRef next = next(old, ArticleKind.STORY, to);
        List<InventedTale> others = tales.stream().filter(tale -> tale != from).toList();
        if (others.isEmpty() || to % 3 == 0) {
            StoryId id = new StoryId(StoryId.foundedBy("en", old.article()).value() + "-" + next.version());
            leave(from, id, List.of(old));
            found(id, next);
        } else {
            InventedTale into = others.get(to % others.size());
            leave(from, into.id, List.of(old));
            joined(into, next);
        }
    }

    void phase(InventedTale tale, StoryPhase phase) {
        if (tale.phase != phase) {
            StoryChange change = new StoryChange.PhaseChanged(tale.phase, phase);
            tale.phase = phase;
            tell(tale, change);
        }
    }

    /** What happened since the last time. */
    LaneOutcome outcome() {
        now = now.plus(Duration.ofMinutes(3));
        List<Story> states = changed.stream().map(tale -> tale.state(now)).toList();
        var remembered =
                new LaneOutcome.Remembered(new LaneClock(now, made, now), List.of(), List.of(), List.of(), List.of());
        LaneOutcome outcome = new LaneOutcome(
                new Placement.Nothing(), events, states, remembered, new LaneOutcome.Forgotten(List.of(), List.of()));
        events = new ArrayList<>();
        changed = new LinkedHashSet<>();
        return outcome;
    }

    private InventedTale found(StoryId id, ReportRef report) {
        InventedTale tale = new InventedTale(id);
        tales.add(tale);
        tale.reports.add(report);
        tell(tale, new StoryChange.Opened(report, REASON));
        return tale;
    }

    private void joined(InventedTale tale, ReportRef report) {
        tale.reports.add(report);
        tell(tale, new StoryChange.ReportJoined(report, REASON));
    }

    private void leave(InventedTale from, StoryId into, List<ReportRef> reports) {
        from.reports.removeAll(reports);
        tell(
                from,
                new StoryChange.Split(
                        into, reports.stream().map(ReportRef::article).toList(), REASON));
    }

    private void tell(InventedTale tale, StoryChange change) {
        changed.add(tale);
        events.add(new StoryEvent(tale.id, ++tale.sequence, now, "en", change));
    }

    private ReportRef report(int topic, int outlet, int look) {
        Outlet publisher = Outlet.alone("outlet" + outlet % 6, "Outlet " + outlet % 6);
        String article = "article " + made++;
        return new ReportRef(
                ArticleId.of(article),
                1,
                publisher,
                "https://outlet.example/" + made,
                TOPICS.get(topic % TOPICS.size()) + ": " + (10 + look % 4) + " hurt",
                "",
                now,
                now,
                look % 7 == 0 ? Arrival.BACKFILL : Arrival.LIVE,
                ArticleKind.STORY,
                null,
                ReportOrigin.of(publisher),
                Relation.ORIGINAL);
    }

    private static ReportRef next(ReportRef old, ArticleKind kind, int number) {
        String title = old.title().replaceAll("\\d+", Integer.toString(10 + number % 4));
        return new ReportRef(
                old.article(),
                old.version() + 1,
                old.outlet(),
                old.url(),
                title,
                old.lead(),
                old.published(),
                old.seenAt(),
                old.arrival(),
                kind,
                null,
                old.origin(),
                old.relation());
    }
}
