package dev.dateline.streams.article;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.Report;
import dev.dateline.domain.story.lane.LaneEntry;
import dev.dateline.domain.story.part.PartNumbers;
import dev.dateline.domain.story.part.PartedReports;
import dev.dateline.streams.runtime.RollingSweep;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * Writes every article version, and forwards to its lane the report that it makes, or one of each event that it tells of; a wall's
 * text is no report, nor is an article that ended.
 */
final class ExtractReportProcessor extends ContextualProcessor<String, Object, String, Object> {
    static final String STORE = "article-parts";

    private final PartedReports reports = new PartedReports();
    private final Duration memory;

    @SuppressWarnings("NullAway.Init")
    private KeyValueStore<String, ToldParts> told;

    @SuppressWarnings("NullAway.Init")
    private RollingSweep<ToldParts> sweep;

    @SuppressWarnings("NullAway.Init")
    private UnreadTestimonies unread;

    private ExtractReportProcessor(Duration memory) {
        this.memory = memory;
    }

    /** The parts of an article that has no new version for this long (in the records' time) are forgotten. */
    static ProcessorSupplier<String, Object, String, Object> remembering(Duration memory) {
        return new ProcessorSupplier<>() {
            @Override
            public ExtractReportProcessor get() {
                return new ExtractReportProcessor(memory);
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Set.of(Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(STORE), Serdes.String(), new ToldPartsSerde()));
            }
        };
    }

    @Override
    public void init(ProcessorContext<String, Object> context) {
        super.init(context);
        told = context.getStateStore(STORE);
        unread = new UnreadTestimonies(context);
        sweep = new RollingSweep<>(told, ToldParts::at, 64);
    }

    @Override
    public void process(Record<String, Object> record) {
        Article article = (Article) record.value();
        context().forward(record, ArticleStage.WRITE_ARTICLES);
        if (article.kind() != ArticleKind.WALL && article.sameAs() == null) {
            report(record, article);
        }
    }

    private void report(Record<String, Object> record, Article article) {
        @Nullable ToldParts before = told.get(article.id().value());
        PartedReports.Told next = reports.of(article, before == null ? PartNumbers.NONE : before.numbers());
        for (Report report : next.reports()) {
            LaneEntry.Arrived entry = new LaneEntry.Arrived(report);
            context().forward(record.withKey(entry.lane()).withValue(entry), ArticleStage.WRITE_REPORTS);
        }
        if (before != null || next.numbers().isParted()) {
            told.put(article.id().value(), new ToldParts(article.seenAt(), next.numbers()));
            sweep.step(
                    article.id().value(),
                    Instant.ofEpochMilli(context().currentStreamTimeMs()).minus(memory));
        }
        if (next.broken() != null) {
            unread.count(article, next.broken());
        }
    }

    @Override
    public void close() {
        unread.close();
    }
}
