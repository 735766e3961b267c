package dev.dateline.domain.story.lane;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.Placement;
import dev.dateline.domain.story.Report;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.StaticTerms;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Places the articles of a corpus in file order, through the same features and lanes as the wire: one lane a language,
 * time from the articles' dates. A corpus may leap over days, so each date is told to the lane before its report: a lane
 * does not believe a leap that only one entry tells of. Nothing looks ahead.
 */
public final class Clusterer {
    private final CorpusReports reports = new CorpusReports();
    private final Map<String, Lane> lanes = new HashMap<>();
    private final Map<ArticleId, String> articles = new HashMap<>();
    private final Map<String, StoryId> stories = new LinkedHashMap<>();
    private final Function<String, StaticTerms> statics;
    private final LaneLimits limits;
    private final LongSupplier nanos;
    private long featureNanos;
    private long placementNanos;

    /** How long the two parts of the work took, and for how many articles. */
    public record Timings(long articles, Duration features, Duration placement) {}

    /**
     * @param statics the term table of a language
     * @param limits how much each lane remembers; {@link LaneLimits#unlimited} to judge a corpus as a whole
     * @param nanos a clock for the timings only, such as {@code System::nanoTime}
     */
    public Clusterer(Function<String, StaticTerms> statics, LaneLimits limits, LongSupplier nanos) {
        this.statics = statics;
        this.limits = limits;
        this.nanos = nanos;
    }

    /** Places the next article of the corpus; what was decided, and why. */
    public Placement add(CorpusArticle article) {
        long start = nanos.getAsLong();
        Report report = reports.of(article);
        long extracted = nanos.getAsLong();
        Lane lane = lanes.computeIfAbsent(report.lane(), code -> new Lane(code, statics.apply(code), limits));
        articles.put(report.article(), article.id());
        lane.tick(report.seenAt());
        LaneOutcome outcome = lane.place(report);
        outcome.events().forEach(this::note);
        featureNanos += extracted - start;
        placementNanos += nanos.getAsLong() - extracted;
        return outcome.placement();
    }

    /** The story of every article so far, in file order. */
    public Map<String, StoryId> stories() {
        return Collections.unmodifiableMap(stories);
    }

    /** What it has cost so far. */
    public Timings timings() {
        return new Timings(stories.size(), Duration.ofNanos(featureNanos), Duration.ofNanos(placementNanos));
    }

    /** Follows the events: a report stands where it was told last to stand. */
    private void note(StoryEvent event) {
        ReportRef report = placed(event.change());
        String article = report == null ? null : articles.get(report.article());
        if (article != null) {
            stories.put(article, event.story());
        }
    }

    private static @Nullable ReportRef placed(StoryChange change) {
        if (change instanceof StoryChange.Opened opened) {
            return opened.report();
        } else if (change instanceof StoryChange.ReportJoined joined) {
            return joined.report();
        }
        return change instanceof StoryChange.Reopened reopened ? reopened.report() : null;
    }
}
