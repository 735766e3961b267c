package dev.dateline.streams.article;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.clean.KnownArticles;
import dev.dateline.domain.erasure.Erasures;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * The articles of this partition and their other addresses. All of a site's items pass one partition, so what can be one
 * article is found here.
 */
final class StoredArticles implements KnownArticles {
    static final String LATEST = "latest-articles";
    static final String ALIASES = "article-aliases";

    private final KeyValueStore<String, SeenArticle> latest;
    private final KeyValueStore<String, String> aliases;

    StoredArticles(ProcessorContext<?, ?> context) {
        latest = context.getStateStore(LATEST);
        aliases = context.getStateStore(ALIASES);
    }

    static List<StoreBuilder<?>> stores(Serde<Article> articles) {
        return List.of(
                Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(LATEST), Serdes.String(), new SeenArticleSerde(articles)),
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(ALIASES), Serdes.String(), Serdes.String()));
    }

    @Nullable
    SeenArticle seen(ArticleId article) {
        return latest.get(article.value());
    }

    void put(SeenArticle seen) {
        latest.put(seen.article().id().value(), seen);
    }

    @Override
    public @Nullable Article latest(ArticleId article) {
        SeenArticle seen = seen(article);
        return seen == null ? null : seen.article();
    }

    @Override
    public @Nullable ArticleId alias(ArticleId address) {
        String article = aliases.get(address.value());
        return article == null ? null : new ArticleId(article);
    }

    @Override
    public void remember(ArticleId address, ArticleId article) {
        aliases.put(address.value(), article.value());
    }

    @Override
    public void forget(ArticleId address) {
        aliases.delete(address.value());
    }

    /** Forgets what was erased; returns the ids of those articles. */
    List<String> forget(Erasures erasures) {
        List<String> erased = new ArrayList<>();
        try (KeyValueIterator<String, SeenArticle> all = latest.all()) {
            all.forEachRemaining(entry -> {
                if (erasures.keepsOut(entry.value.article())) {
                    erased.add(entry.key);
                }
            });
        }
        erased.forEach(latest::delete);
        return erased;
    }

    /** Forgets articles not seen since a moment, and the addresses of articles that are forgotten. */
    void forgetBefore(Instant moment) {
        try (KeyValueIterator<String, SeenArticle> all = latest.all()) {
            all.forEachRemaining(entry -> {
                if (entry.value.article().seenAt().isBefore(moment)) {
                    latest.delete(entry.key);
                }
            });
        }
        try (KeyValueIterator<String, String> all = aliases.all()) {
            all.forEachRemaining(entry -> {
                if (latest.get(entry.value) == null && aliases.get(entry.value) == null) {
                    aliases.delete(entry.key);
                }
            });
        }
    }
}
