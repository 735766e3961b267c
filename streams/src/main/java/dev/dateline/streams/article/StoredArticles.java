package dev.dateline.streams.article;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.clean.KnownArticles;
import dev.dateline.domain.erasure.Erasures;
import dev.dateline.streams.runtime.RollingSweep;
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
    private static final int LONGEST_WAY = 4;

    private final KeyValueStore<String, SeenArticle> latest;
    private final KeyValueStore<String, String> aliases;
    private final RollingSweep<SeenArticle> sweep;
    private final RollingSweep<String> aliasSweep;

    StoredArticles(ProcessorContext<?, ?> context) {
        latest = context.getStateStore(LATEST);
        aliases = context.getStateStore(ALIASES);
        sweep = new RollingSweep<>(latest, seen -> seen.article().seenAt(), 64);
        aliasSweep = new RollingSweep<>(aliases, this::seenAt, 32);
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

    /** An article has come; some of those not seen since a moment are forgotten, and some addresses of such. */
    void step(ArticleId article, Instant horizon) {
        sweep.step(article.value(), horizon);
        aliasSweep.step(article.value(), horizon);
    }

    /** When the article of an address was seen, which may lead there by others. */
    private Instant seenAt(String address) {
        String at = address;
        for (int i = 0; i < LONGEST_WAY; i++) {
            SeenArticle seen = latest.get(at);
            if (seen != null) {
                return seen.article().seenAt();
            }
            String to = aliases.get(at);
            if (to == null) {
                return Instant.MIN;
            }
            at = to;
        }
        return Instant.MIN;
    }
}
