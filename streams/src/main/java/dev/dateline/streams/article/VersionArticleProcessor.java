package dev.dateline.streams.article;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.clean.ArticleVersions;
import dev.dateline.domain.article.clean.CleanOutcome;
import dev.dateline.domain.article.clean.CleanText;
import dev.dateline.domain.article.clean.ItemCleaner;
import dev.dateline.domain.article.clean.VersionOutcome;
import dev.dateline.domain.item.Item;
import dev.dateline.streams.runtime.DeadLetters;
import dev.dateline.streams.runtime.Decoded;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/** Cleans an item and forwards the article when its text is new: version 1, 2, …; drops repeats; sets aside the unreadable. */
final class VersionArticleProcessor extends ContextualProcessor<String, Decoded<Item>, String, Object> {
    static final String STORE = "latest-articles";

    private final Duration memory;

    @SuppressWarnings("NullAway.Init")
    private KeyValueStore<String, SeenArticle> latest;

    private VersionArticleProcessor(Duration memory) {
        this.memory = memory;
    }

    /** Articles not seen for this long (in the records' time) are forgotten. */
    static ProcessorSupplier<String, Decoded<Item>, String, Object> remembering(
            Duration memory, Serde<Article> articles) {
        StoreBuilder<?> store = Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(STORE), Serdes.String(), new SeenArticleSerde(articles));
        Supplier<VersionArticleProcessor> processor = () -> new VersionArticleProcessor(memory);
        return new ProcessorSupplier<>() {
            @Override
            public VersionArticleProcessor get() {
                return processor.get();
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Set.of(store);
            }
        };
    }

    @Override
    public void init(ProcessorContext<String, Object> context) {
        super.init(context);
        latest = context.getStateStore(STORE);
        context.schedule(memory.dividedBy(8), PunctuationType.STREAM_TIME, this::forget);
    }

    @Override
    public void process(Record<String, Decoded<Item>> item) {
        if (item.value() instanceof Decoded.Readable<Item> readable) {
            version(item, readable.value());
        } else if (item.value() instanceof Decoded.Unreadable<Item> bad) {
            setAside(item, bad.bytes(), bad.reason());
        }
    }

    private void version(Record<String, Decoded<Item>> record, Item item) {
        CleanOutcome outcome = ItemCleaner.clean(item);
        if (outcome instanceof CleanOutcome.Unreadable unreadable) {
            setAside(record, ArticleStage.bytesOf(item), unreadable.reason());
        } else if (outcome instanceof CleanOutcome.Cleaned cleaned) {
            decide(record, cleaned.text());
        }
    }

    private void decide(Record<String, Decoded<Item>> record, CleanText text) {
        RecordMetadata from = context().recordMetadata().orElseThrow();
        @Nullable SeenArticle seen = latest.get(record.key());
        if (seen != null && seen.cameFrom(from.partition(), from.offset())) {
            context().forward(record.withValue(seen.article()), ArticleStage.ORIGIN);
            return;
        }
        VersionOutcome outcome = ArticleVersions.next(seen == null ? null : seen.article(), text);
        if (outcome instanceof VersionOutcome.First first) {
            accept(record, first.article(), from);
        } else if (outcome instanceof VersionOutcome.NewVersion next) {
            accept(record, next.article(), from);
        }
    }

    private void accept(Record<String, Decoded<Item>> record, Article article, RecordMetadata from) {
        latest.put(record.key(), new SeenArticle(article, from.partition(), from.offset()));
        context().forward(record.withValue(article), ArticleStage.ORIGIN);
    }

    private void setAside(Record<String, Decoded<Item>> item, byte[] bytes, String reason) {
        context()
                .forward(
                        item.withValue(DeadLetters.of(context(), "article", bytes, reason, item.timestamp())),
                        ArticleStage.WRITE_DEAD_LETTERS);
    }

    private void forget(long streamTime) {
        Instant horizon = Instant.ofEpochMilli(streamTime).minus(memory);
        try (KeyValueIterator<String, SeenArticle> all = latest.all()) {
            while (all.hasNext()) {
                KeyValue<String, SeenArticle> entry = all.next();
                if (entry.value.article().seenAt().isBefore(horizon)) {
                    latest.delete(entry.key);
                }
            }
        }
    }
}
