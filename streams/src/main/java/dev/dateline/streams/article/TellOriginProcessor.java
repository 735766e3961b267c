package dev.dateline.streams.article;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.credit.Origins;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** Tells of every article version whose text it is. */
final class TellOriginProcessor extends ContextualProcessor<String, Object, String, Object> {
    private final Origins origins;

    TellOriginProcessor(Origins origins) {
        this.origins = origins;
    }

    @Override
    public void process(Record<String, Object> version) {
        Article article = (Article) version.value();
        context().forward(version.withValue(article.with(origins.of(article))));
    }
}
