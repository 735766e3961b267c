package dev.dateline.desk;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Cause;
import dev.dateline.domain.alert.Novelty;
import dev.dateline.domain.alert.Reason;
import dev.dateline.domain.alert.Receipt;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.story.Mention;
import dev.dateline.domain.story.Pulse;
import dev.dateline.domain.story.Relation;
import dev.dateline.domain.story.ReportOrigin;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.StoryPhase;
import dev.dateline.domain.story.Support;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes stories for tests: {@code News.story("quake").title("…").reportedBy("Meridian", NOON).build()}. */
public final class News {

    public static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    private final StoryId id;
    private final List<ReportRef> reports = new ArrayList<>();
    private final Set<String> outlets = new LinkedHashSet<>();
    private String lane = "en";
    private String title = "Something happened";
    private String lead = "";
    private StoryPhase phase = StoryPhase.NEW;
    private @Nullable StoryId mergedInto;
    private long sequence = 1;
    private Pulse pulse = new Pulse(0, NOON);
    private Support support = Support.NONE;
    private List<Mention> mentions = List.of();

    private News(String id) {
        this.id = new StoryId(id);
    }

    public static News story(String id) {
        return new News(id);
    }

    public News lane(String lane) {
        this.lane = lane;
        return this;
    }

    public News title(String title) {
        this.title = title;
        return this;
    }

    public News lead(String lead) {
        this.lead = lead;
        return this;
    }

    public News phase(StoryPhase phase) {
        this.phase = phase;
        return this;
    }

    /** By how many standard deviations the last hour exceeds the usual. */
    public News velocity(double velocity) {
        this.pulse = new Pulse(velocity, NOON);
        return this;
    }

    public News about(Mention... named) {
        this.mentions = List.of(named);
        return this;
    }

    public News backedBy(Support given) {
        this.support = given;
        return this;
    }

    /** The newest report is a copy of the first. */
    public News copied() {
        ReportRef last = reports.remove(reports.size() - 1);
        reports.add(last.as(new Relation(Relation.Kind.REPRINT, reports.get(0).article(), 0.98, 0.93)));
        return this;
    }

    /** The reports so far. */
    public List<ReportRef> reports() {
        return List.copyOf(reports);
    }

    public News mergedInto(String other) {
        this.mergedInto = new StoryId(other);
        return this;
    }

    public News reportedBy(String outlet, Instant at) {
        return reportedBy(outlet, at, ArticleKind.STORY);
    }

    public News reportedBy(String outlet, Instant at, ArticleKind kind) {
        String slug = slug(outlet);
        return reportedAt(outlet, at, kind, "https://" + slug + ".example/news/" + id.value());
    }

    public News reportedAt(String outlet, Instant at, ArticleKind kind, String url) {
        Outlet publisher = Outlet.alone(slug(outlet), outlet);
        outlets.add(slug(outlet));
        sequence++;
        reports.add(new ReportRef(
                ArticleId.of(url + at),
                1,
                publisher,
                url,
                title,
                lead,
                at.minus(Duration.ofMinutes(3)),
                at,
                Arrival.LIVE,
                kind,
                null,
                ReportOrigin.of(publisher),
                Relation.ORIGINAL));
        return this;
    }

    public Story build() {
        Instant first = reports.isEmpty() ? NOON : reports.get(0).seenAt();
        Instant last =
                reports.stream().map(ReportRef::seenAt).max(Instant::compareTo).orElse(NOON);
        return new Story(
                id,
                lane,
                title,
                reports,
                reports.size(),
                List.copyOf(outlets),
                first,
                last,
                phase,
                mergedInto,
                sequence,
                support,
                pulse,
                List.of(lane),
                mentions,
                reports.isEmpty() ? ArticleId.of(id.value()) : reports.get(0).article(),
                List.of());
    }

    public static Alert alert(String id, String rule, Story story, Instant at) {
        ReportRef report = story.reports().get(0);
        return alert(id, slug(rule), rule, story.title(), new Cause.StoryMet(story.id(), report), at);
    }

    public static Alert alert(String id, String rule, String ruleName, String title, Cause cause, Instant at) {
        return new Alert(
                id,
                "night-desk",
                rule,
                ruleName,
                title,
                cause,
                at,
                "thread-of-" + id,
                1,
                cause instanceof Cause.HealthChanged ? Alert.Kind.HEALTH : Alert.Kind.FIRST,
                List.of(new Reason(rule, ruleName, List.of())),
                List.of(new Novelty(Novelty.Kind.STORY, title)),
                Receipt.NONE);
    }

    private static String slug(String name) {
        String ascii = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return ascii.isBlank() || ascii.equals("-") ? "outlet-" + Integer.toHexString(name.hashCode()) : ascii;
    }
}
