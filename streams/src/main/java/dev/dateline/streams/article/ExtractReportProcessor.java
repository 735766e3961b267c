package dev.dateline.streams.article;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.LaneEntry;
import dev.dateline.domain.story.Reports;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** Writes every article version, and forwards the report it makes to its lane; a wall's text is no report, nor is an article that ended. */
final class ExtractReportProcessor extends ContextualProcessor<String, Object, String, Object> {
    private final Reports reports = new Reports();

    @Override
    public void process(Record<String, Object> record) {
        Article article = (Article) record.value();
        context().forward(record, ArticleStage.WRITE_ARTICLES);
        if (article.kind() != ArticleKind.WALL && article.sameAs() == null) {
            LaneEntry.Arrived entry = new LaneEntry.Arrived(reports.of(article));
            context().forward(record.withKey(entry.lane()).withValue(entry), ArticleStage.WRITE_REPORTS);
        }
    }
}
