package dev.dateline.streams.article;

import dev.dateline.domain.article.credit.Origins;
import dev.dateline.domain.item.Item;
import dev.dateline.domain.item.ItemContent;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.runtime.CommitPace;
import dev.dateline.streams.runtime.TolerantDeserializer;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;

/** {@code items} to {@code articles} and {@code reports}. */
public final class ArticleStage {
    static final String ORIGIN = "tell-origin";
    static final String EXTRACT = "extract-report";
    static final String WRITE_ARTICLES = "write-articles";
    static final String WRITE_REPORTS = "write-reports";
    static final String WRITE_DEAD_LETTERS = "write-dead-letters";
    private static final String READ = "read-items";
    private static final String VERSION = "version-article";

    private ArticleStage() {}

    /** Adds the stage. */
    public static void addTo(Topology topology, SchemaRegistry registry, ArticleMemory memory, Origins origins) {
        var keys = Serdes.String();
        topology.addSource(
                        READ,
                        keys.deserializer(),
                        new TolerantDeserializer<>(Topics.ITEMS.serde(registry).deserializer()),
                        Topics.ITEMS.name())
                .addProcessor(
                        VERSION,
                        CommitPace.around(VersionArticleProcessor.remembering(memory, Topics.ARTICLES.serde(registry))),
                        READ)
                .addProcessor(ORIGIN, () -> new TellOriginProcessor(origins), VERSION)
                .addProcessor(EXTRACT, ExtractReportProcessor.remembering(memory.time()), ORIGIN)
                .addSink(
                        WRITE_ARTICLES,
                        Topics.ARTICLES.name(),
                        keys.serializer(),
                        Topics.ARTICLES.serde(registry).serializer(),
                        EXTRACT,
                        VERSION)
                .addSink(
                        WRITE_REPORTS,
                        Topics.REPORTS.name(),
                        keys.serializer(),
                        Topics.REPORTS.serde(registry).serializer(),
                        EXTRACT)
                .addSink(
                        WRITE_DEAD_LETTERS,
                        Topics.DEAD_LETTERS.name(),
                        keys.serializer(),
                        Topics.DEAD_LETTERS.serde(registry).serializer(),
                        VERSION);
    }

    static byte[] bytesOf(Item item) {
        if (item.content() instanceof ItemContent.Page page) {
            return page.body();
        }
        if (item.content() instanceof ItemContent.Entry entry) {
            return entry.entry().markup().getBytes(StandardCharsets.UTF_8);
        }
        return new byte[0];
    }
}
