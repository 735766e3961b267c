package dev.dateline.streams.article;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.clean.ArticleVersions;
import dev.dateline.domain.article.clean.CleanOutcome;
import dev.dateline.domain.article.clean.CleanText;
import dev.dateline.domain.article.clean.Identification;
import dev.dateline.domain.article.clean.Identification.Identified;
import dev.dateline.domain.article.clean.ItemCleaner;
import dev.dateline.domain.article.clean.VersionOutcome;
import dev.dateline.domain.item.Item;
import dev.dateline.streams.runtime.DeadLetters;
import dev.dateline.streams.runtime.Decoded;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Cleans an item and forwards the article when its text is new: version 1, 2, …; drops repeats; sets aside the unreadable. What
 * was erased is forgotten, and let in no more.
 */
final class VersionArticleProcessor extends ContextualProcessor<String, Decoded<Item>, String, Object> {
    private static final Duration LOOKED_AT_EVERY = Duration.ofSeconds(2);

    private final ArticleMemory memory;
    private final Function<Item, CleanOutcome> reader;

    @SuppressWarnings("NullAway.Init")
    private StoredArticles articles;

    @SuppressWarnings("NullAway.Init")
    private SharedBlocks shared;

    /** Up to which change of the list of what was erased that is forgotten. */
    private long forgotten;

    private VersionArticleProcessor(ArticleMemory memory, Function<Item, CleanOutcome> reader) {
        this.memory = memory;
        this.reader = reader;
    }

    /** Remembers so much. */
    static ProcessorSupplier<String, Decoded<Item>, String, Object> remembering(
            ArticleMemory memory, Serde<Article> articles) {
        return remembering(memory, articles, ItemCleaner::clean);
    }

    /** The same with another reader of items. */
    static ProcessorSupplier<String, Decoded<Item>, String, Object> remembering(
            ArticleMemory memory, Serde<Article> articles, Function<Item, CleanOutcome> reader) {
        Set<StoreBuilder<?>> stores = new LinkedHashSet<>(StoredArticles.stores(articles));
        stores.add(SharedBlocks.store());
        Supplier<VersionArticleProcessor> processor = () -> new VersionArticleProcessor(memory, reader);
        return new ProcessorSupplier<>() {
            @Override
            public VersionArticleProcessor get() {
                return processor.get();
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return stores;
            }
        };
    }

    @Override
    public void init(ProcessorContext<String, Object> context) {
        super.init(context);
        articles = new StoredArticles(context);
        shared = new SharedBlocks(context.getStateStore(SharedBlocks.STORE));
        context.schedule(LOOKED_AT_EVERY, PunctuationType.WALL_CLOCK_TIME, this::forgetErased);
    }

    @Override
    public void process(Record<String, Decoded<Item>> item) {
        if (item.value() instanceof Decoded.Readable<Item> readable) {
            if (!memory.erased().keepsOut(readable.value())) {
                version(item, readable.value());
            }
        } else if (item.value() instanceof Decoded.Unreadable<Item> bad) {
            setAside(item, bad.bytes(), bad.reason());
        }
    }

    private void version(Record<String, Decoded<Item>> record, Item item) {
        CleanOutcome outcome = clean(item);
        if (outcome instanceof CleanOutcome.Unreadable unreadable) {
            setAside(record, ArticleStage.bytesOf(item), unreadable.reason());
        } else if (outcome instanceof CleanOutcome.Cleaned cleaned) {
            identify(record, cleaned.text());
        }
    }

    /** One page's bytes, whatever they break, must not stop the others. */
    private CleanOutcome clean(Item item) {
        try {
            return reader.apply(item);
        } catch (RuntimeException | StackOverflowError broken) {
            return new CleanOutcome.Unreadable("the reader broke on it: " + broken);
        }
    }

    private void identify(Record<String, Decoded<Item>> record, CleanText text) {
        RecordMetadata from = context().recordMetadata().orElseThrow();
        Identified identified = Identification.identify(text, articles);
        if (memory.erased().has(identified.text().id())) {
            return;
        }
        Article ended = identified.ended();
        if (ended != null) {
            accept(record, ended, from);
        }
        decide(record, identified.text(), from);
    }

    private void decide(Record<String, Decoded<Item>> record, CleanText text, RecordMetadata from) {
        @Nullable SeenArticle seen = articles.seen(text.id());
        if (seen != null && seen.cameFrom(from.partition(), from.offset())) {
            forward(record, seen.article());
            return;
        }
        @Nullable Article known = seen == null ? null : seen.article();
        VersionOutcome outcome = ArticleVersions.next(known, shared.read(text, known, horizon()));
        if (outcome instanceof VersionOutcome.First first) {
            accept(record, first.article(), from);
        } else if (outcome instanceof VersionOutcome.NewVersion next) {
            accept(record, next.article(), from);
        }
    }

    private void accept(Record<String, Decoded<Item>> record, Article article, RecordMetadata from) {
        articles.put(new SeenArticle(article, from.partition(), from.offset()));
        articles.step(article.id(), horizon());
        forward(record, article);
    }

    private void forward(Record<String, Decoded<Item>> record, Article article) {
        context().forward(record.withKey(article.id().value()).withValue(article), ArticleStage.ORIGIN);
    }

    private void setAside(Record<String, Decoded<Item>> item, byte[] bytes, String reason) {
        context()
                .forward(
                        item.withValue(DeadLetters.of(context(), "article", bytes, reason, item.timestamp())),
                        ArticleStage.WRITE_DEAD_LETTERS);
    }

    /** Who was not seen since is forgotten, by and by. */
    private Instant horizon() {
        return Instant.ofEpochMilli(context().currentStreamTimeMs()).minus(memory.time());
    }

    /** An article that was erased while it was under way is erased behind it. */
    private void forgetErased(long now) {
        long changes = memory.erased().changes();
        if (changes != forgotten) {
            forgotten = changes;
            for (String article : articles.forget(memory.erased())) {
                context().forward(new Record<>(article, null, now), ArticleStage.WRITE_ARTICLES);
            }
        }
    }
}
