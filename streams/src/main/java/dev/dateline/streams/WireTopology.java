package dev.dateline.streams;

import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.alert.AlertStage;
import dev.dateline.streams.article.ArticleStage;
import dev.dateline.streams.article.FamiliesFile;
import dev.dateline.streams.story.CommandStage;
import dev.dateline.streams.story.StoryStage;
import org.apache.kafka.streams.Topology;

/** The whole path, stage by stage: items become articles and reports, reports become stories, stories become alerts. */
public final class WireTopology {
    private WireTopology() {}

    /** The topology with these settings. */
    public static Topology build(SchemaRegistry registry, PipelineConfig config) {
        Topology topology = new Topology();
        ArticleStage.addTo(topology, registry, config.articleMemory(), FamiliesFile.origins(config.families()));
        StoryStage.addTo(topology, registry, config.laneLimits());
        AlertStage.addTo(topology, registry, StoryStage.PLACED_STORIES);
        CommandStage.addTo(topology, registry);
        return topology;
    }
}
