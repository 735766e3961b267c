package dev.dateline.domain.story.lane;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.claim.Document;
import dev.dateline.domain.claim.Span;
import dev.dateline.domain.claim.testimony.Testimony;
import dev.dateline.domain.claim.testimony.TestimonyReader;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.story.PlacedReport;
import dev.dateline.domain.story.Report;
import dev.dateline.domain.story.ReportOrigin;
import dev.dateline.domain.story.StaticTerms;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.life.HourLevel;
import dev.dateline.domain.story.words.FeatureExtractor;
import dev.dateline.domain.story.work.Command;
import dev.dateline.domain.story.work.Order;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A lane with a clock and a store, as the wire has them; scenarios consist of news and times. */
final class NewsLane {
    private static final Duration DAY = Duration.ofDays(1);

    private final String language;
    private final LaneLimits limits;
    private final StaticTerms statics;
    private final FeatureExtractor features = new FeatureExtractor();
    private final Map<ArticleId, PlacedReport> storedReports = new LinkedHashMap<>();
    private final Map<StoryId, OpenStory> storedStories = new LinkedHashMap<>();
    private final Map<Integer, HourLevel> storedWeek = new LinkedHashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private final List<LaneOutcome> outcomes = new ArrayList<>();
    private final Map<StoryId, Story> published = new LinkedHashMap<>();
    private LaneClock storedClock = LaneClock.START;
    private Lane lane;
    private Arrival arrival = Arrival.LIVE;
    private @Nullable TestimonyReader reader;
    private Instant now = Instant.parse("2026-03-02T06:00:00Z");

    NewsLane(String language, LaneLimits limits) {
        this.language = language;
        this.limits = limits;
        this.statics = StaticTerms.shippedFor(language);
        this.lane = new Lane(language, statics, limits);
    }

    static NewsLane in(String language) {
        return new NewsLane(language, LaneLimits.standard());
    }

    /** Time passes; like the wire, a lane gets a tick now and then: here once a day. */
    NewsLane after(Duration time) {
        Instant then = now.plus(time);
        while (now.plus(DAY).isBefore(then)) {
            now = now.plus(DAY);
            tick();
        }
        now = then;
        return this;
    }

    /** The clock of whoever reports next says so, right or wrong. */
    NewsLane at(Instant moment) {
        now = moment;
        return this;
    }

    /** Of what follows it is read who says what. */
    NewsLane readingClaims() {
        reader = new TestimonyReader();
        return this;
    }

    /** How what follows comes to us. */
    NewsLane coming(Arrival how) {
        arrival = how;
        return this;
    }

    /** A news text, published now. */
    LaneOutcome receives(String url, String title, String body) {
        return receives(ArticleKind.STORY, url, title, body);
    }

    /** The next version of the article at this address. */
    LaneOutcome receives(ArticleKind kind, String url, String title, String body) {
        return place(report(kind, url, versions.merge(url, 1, Integer::sum), title, body));
    }

    Report report(ArticleKind kind, String url, int version, String title, String body) {
        return report(kind, url, version, title, body, now);
    }

    Report report(ArticleKind kind, String url, int version, String title, String body, @Nullable Instant published) {
        Outlet outlet = Outlet.alone(url.split("/")[0], url.split("/")[0]);
        return new Report(
                ArticleId.of(url),
                version,
                language,
                outlet,
                "https://" + url,
                title,
                body.lines().findFirst().orElse(""),
                published,
                now,
                arrival,
                kind,
                null,
                ReportOrigin.of(outlet),
                features.extract(title, body, language),
                testimony(title + "\n" + body, outlet));
    }

    private Testimony testimony(String text, Outlet outlet) {
        if (reader == null) {
            return Testimony.NONE;
        }
        Document document =
                new Document(text, language, now.atOffset(ZoneOffset.UTC).toLocalDate(), outlet.name());
        return reader.read(document, List.of(new Span(0, text.length()))).get(0);
    }

    LaneOutcome place(Report report) {
        return keep(lane.place(report));
    }

    /** An editor orders something. */
    LaneOutcome obeys(Order order) {
        String id = "c" + outcomes.size();
        return keep(lane.obey(new Command(id, now, "Ada", language, order, "as seen", null)));
    }

    LaneOutcome tick() {
        return keep(lane.tick(now));
    }

    Instant now() {
        return now;
    }

    /** The process ends, and another one starts from what was stored. */
    void restart() {
        LaneState state =
                LaneState.of(storedClock, storedReports.values(), storedStories.values(), storedWeek.values());
        lane = new Lane(language, statics, limits, storedStories::get).restore(state);
    }

    List<LaneOutcome> outcomes() {
        return outcomes;
    }

    int storedReports() {
        return storedReports.size();
    }

    int storedStories() {
        return storedStories.size();
    }

    /** The newest published states of all stories, the first opened first; those that went into others as well. */
    List<Story> stories() {
        return List.copyOf(published.values());
    }

    /** The newest published state of a story. */
    Story story(StoryId id) {
        return published.get(id);
    }

    List<StoryEvent> eventsOf(StoryId id) {
        return outcomes.stream()
                .flatMap(o -> o.events().stream())
                .filter(e -> e.story().equals(id))
                .toList();
    }

    private LaneOutcome keep(LaneOutcome outcome) {
        outcomes.add(outcome);
        storedClock = outcome.remembered().clock();
        outcome.remembered().reports().forEach(r -> storedReports.put(r.article(), r));
        outcome.remembered()
                .moved()
                .forEach(m -> storedReports.computeIfPresent(m.article(), (a, r) -> r.in(m.to(), m.hold())));
        outcome.remembered().stories().forEach(s -> storedStories.put(s.story().id(), s));
        outcome.remembered().week().forEach(level -> storedWeek.put(level.hour(), level));
        outcome.forgotten().reports().forEach(storedReports::remove);
        outcome.forgotten().stories().forEach(storedStories::remove);
        outcome.stories().forEach(s -> published.put(s.id(), s));
        return outcome;
    }
}
