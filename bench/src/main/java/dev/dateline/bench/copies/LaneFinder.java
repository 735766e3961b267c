package dev.dateline.bench.copies;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.story.PlacementReason.Basis;
import dev.dateline.domain.story.Report;
import dev.dateline.domain.story.ReportOrigin;
import dev.dateline.domain.story.StaticTerms;
import dev.dateline.domain.story.StoryChange.ReportJoined;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.lane.CorpusArticle;
import dev.dateline.domain.story.lane.Lane;
import dev.dateline.domain.story.lane.LaneLimits;
import dev.dateline.domain.story.words.FeatureExtractor;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lanes of the wire: a copy is what joins a story because it copies a text there. */
final class LaneFinder implements CopyFinder {
    private static final Instant BEGIN = Instant.parse("2026-03-02T06:00:00Z");

    private final FeatureExtractor features = new FeatureExtractor();
    private final Map<String, Lane> lanes = new HashMap<>();
    private final Map<ArticleId, String> ids = new HashMap<>();

    @Override
    public @Nullable String read(CorpusArticle article) {
        Report report = report(article);
        ids.put(report.article(), article.id());
        Lane lane = lanes.computeIfAbsent(
                report.lane(), code -> new Lane(code, StaticTerms.shippedFor(code), LaneLimits.unlimited()));
        return lane.place(report).events().stream()
                .map(this::copied)
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private String copied(StoryEvent event) {
        if (event.change() instanceof ReportJoined joined && joined.reason().basis() == Basis.COPY) {
            ArticleId original = joined.report().relation().to();
            return original == null ? "" : ids.getOrDefault(original, "");
        }
        return "";
    }

    private Report report(CorpusArticle article) {
        Outlet outlet = Outlet.alone(article.outlet(), article.outlet());
        Instant seen = BEGIN.plusSeconds(ids.size());
        return new Report(
                ArticleId.of(article.id()),
                1,
                FeatureExtractor.lane(article.language()),
                outlet,
                "",
                article.title(),
                "",
                null,
                seen,
                Arrival.LIVE,
                ArticleKind.STORY,
                null,
                ReportOrigin.of(outlet),
                features.extract(article.title(), article.text(), article.language()));
    }
}
