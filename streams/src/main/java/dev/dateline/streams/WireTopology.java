package dev.dateline.streams;

import dev.dateline.domain.erasure.Erasures;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.alert.AlertStage;
import dev.dateline.streams.article.ArticleMemory;
import dev.dateline.streams.article.ArticleStage;
import dev.dateline.streams.article.FamiliesFile;
import dev.dateline.streams.erasure.ErasureStage;
import dev.dateline.streams.story.CommandStage;
import dev.dateline.streams.story.StoryStage;
import org.apache.kafka.streams.Topology;

/** The whole path, stage by stage: items become articles and reports, reports become stories, stories become alerts. */
public final class WireTopology {
    private WireTopology() {}

    /** The topology with these settings. */
    public static Topology build(SchemaRegistry registry, PipelineConfig config) {
        Topology topology = new Topology();
        Erasures erasures = new Erasures();
        ArticleMemory memory = new ArticleMemory(config.articleMemory(), erasures);
        ArticleStage.addTo(topology, registry, memory, FamiliesFile.origins(config.families()));
        StoryStage.addTo(topology, registry, config.laneLimits());
        AlertStage.addTo(topology, registry, StoryStage.PLACED_STORIES);
        CommandStage.addTo(topology, registry);
        ErasureStage.addTo(topology, registry, erasures);
        return topology;
    }
}
