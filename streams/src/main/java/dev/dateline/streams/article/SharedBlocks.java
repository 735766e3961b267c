package dev.dateline.streams.article;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.article.Block;
import dev.dateline.domain.article.clean.CleanText;
import dev.dateline.domain.article.clean.CleanText.From;
import dev.dateline.domain.article.memory.HostMemory;
import dev.dateline.domain.article.memory.HostMemoryBytes;
import dev.dateline.streams.runtime.RollingSweep;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of a page what many pages of its host have. Each partition remembers the pages that pass it, so that the same
 * items on the same number of partitions give the same texts.
 */
final class SharedBlocks {
    static final String STORE = "shared-blocks";

    private final KeyValueStore<String, byte[]> hosts;
    private final RollingSweep<byte[]> sweep;

    SharedBlocks(KeyValueStore<String, byte[]> hosts) {
        this.hosts = hosts;
        this.sweep = new RollingSweep<>(hosts, SharedBlocks::lastDayEnds, 2);
    }

    private static Instant lastDayEnds(byte[] host) {
        return Instant.EPOCH.plus(Duration.ofDays(HostMemoryBytes.read(host).lastDay() + 1L));
    }

    static StoreBuilder<?> store() {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(STORE), Serdes.String(), Serdes.ByteArray());
    }

    /**
     * The text without its host's furniture. A page that is seen for the first time is learned from; in a page that has been seen
     * stays what stood there before, since an edit is what its author did and not what we have learned.
     *
     * @param known the article as it is known so far, null for an unknown one
     * @param horizon some hosts of which no page has come since are forgotten
     */
    CleanText read(CleanText text, @Nullable Article known, Instant horizon) {
        String host = host(text.url());
        if (text.from() != From.PAGE
                || text.kind() == ArticleKind.WALL
                || text.blocks().isEmpty()
                || host.isEmpty()) {
            return text;
        }
        byte[] stored = hosts.get(host);
        HostMemory memory = stored == null ? new HostMemory() : HostMemoryBytes.read(stored);
        List<Block> blocks = memory.trim(text.blocks(), known == null ? Set.of() : new HashSet<>(known.blocks()))
                .blocks();
        if (known == null || known.blocks().isEmpty()) {
            memory.learn(text.title(), text.blocks(), day(text.fetchedAt()));
            hosts.put(host, HostMemoryBytes.write(memory));
            sweep.step(host, horizon);
        }
        return blocks.size() == text.blocks().size() ? text : text.with(blocks);
    }

    private static int day(Instant moment) {
        return (int) Duration.between(Instant.EPOCH, moment).toDays();
    }

    private static String host(String url) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? "" : host.startsWith("www.") ? host.substring(4) : host;
        } catch (IllegalArgumentException odd) {
            return "";
        }
    }
}
