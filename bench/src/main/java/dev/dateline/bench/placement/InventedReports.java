package dev.dateline.bench.placement;

import dev.dateline.bench.news.InventedNews;
import dev.dateline.bench.news.InventedNews.NewsReport;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.story.Report;
import dev.dateline.domain.story.ReportOrigin;
import dev.dateline.domain.story.words.FeatureExtractor;
import java.time.Duration;
import java.time.Instant;

/** Reports of invented news, one a second of their own time if nothing else is said. */
final class InventedReports {
    static final String LANE = "en";

    private final InventedNews news = new InventedNews(20_261_122);
    private final FeatureExtractor features = new FeatureExtractor();
    private final Instant begin;
    private final Duration apart;

    InventedReports() {
        this(Instant.parse("2026-01-01T00:00:00Z"), Duration.ofSeconds(1));
    }

    /** From a moment on, so far apart. */
    InventedReports(Instant begin, Duration apart) {
        this.begin = begin;
        this.apart = apart;
    }

    Report next() {
        NewsReport report = news.next();
        String url = "https://" + report.outlet() + ".example/news/" + report.number();
        Instant seen = begin.plus(apart.multipliedBy(report.number()));
        Outlet outlet = Outlet.alone(report.outlet(), report.outlet());
        return new Report(
                ArticleId.of(url),
                1,
                LANE,
                outlet,
                url,
                report.title(),
                report.paragraphs().get(0),
                seen,
                seen,
                Arrival.LIVE,
                ArticleKind.STORY,
                null,
                ReportOrigin.of(outlet),
                features.extract(report.title(), report.text(), LANE));
    }
}
