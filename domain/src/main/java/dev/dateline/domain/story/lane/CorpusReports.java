package dev.dateline.domain.story.lane;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.story.Report;
import dev.dateline.domain.story.ReportOrigin;
import dev.dateline.domain.story.words.FeatureExtractor;
import java.time.Instant;

/** Makes the reports of a corpus' articles, in file order: an article without a date was seen when the newest so far was. */
final class CorpusReports {
    private final FeatureExtractor features = new FeatureExtractor();
    private Instant latest = Instant.EPOCH;

    Report of(CorpusArticle article) {
        Instant published = article.published();
        latest = published != null && published.isAfter(latest) ? published : latest;
        Outlet outlet = Outlet.alone(article.outlet(), article.outlet());
        return new Report(
                ArticleId.of(article.language() + ":" + article.id()),
                1,
                FeatureExtractor.lane(article.language()),
                outlet,
                "",
                article.title(),
                "",
                published,
                latest,
                Arrival.REPLAY,
                ArticleKind.STORY,
                null,
                ReportOrigin.of(outlet),
                features.extract(article.title(), article.text(), article.language()));
    }
}
