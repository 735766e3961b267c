package dev.dateline.schemas.codec;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.life.LastHour;
import dev.dateline.domain.story.life.Lead;
import dev.dateline.domain.story.life.OriginTally;
import dev.dateline.domain.story.life.StoryLife;
import org.jspecify.annotations.Nullable;

/** What a story's counts go on from. */
final class StoryLifeCodec {
    private StoryLifeCodec() {}

    static dev.dateline.wire.StoryLife toAvro(StoryLife life) {
        return new dev.dateline.wire.StoryLife(
                life.others().entries(),
                life.lastHour().sightings().stream()
                        .map(s -> new dev.dateline.wire.Sighting(s.origin(), s.at()))
                        .toList(),
                life.first().value(),
                life.began(),
                life.moved(),
                life.texts(),
                life.leads().stream().map(StoryLifeCodec::lead).toList(),
                life.names().stream().map(MentionCodec::toAvro).toList());
    }

    /** Of a story from before lives were kept, nothing is counted yet. */
    static StoryLife fromAvro(dev.dateline.wire.@Nullable StoryLife wire, Story story) {
        if (wire == null) {
            return StoryLife.before(story.first(), story.firstSeen());
        }
        return new StoryLife(
                OriginTally.of(wire.getOthers()),
                new LastHour(wire.getLastHour().stream()
                        .map(s -> new LastHour.Sighting(s.getOrigin(), s.getAt()))
                        .toList()),
                new ArticleId(wire.getFirst()),
                wire.getBegan(),
                wire.getMoved(),
                wire.getTexts(),
                wire.getLeads().stream().map(StoryLifeCodec::lead).toList(),
                wire.getNames().stream().map(MentionCodec::fromAvro).toList());
    }

    private static dev.dateline.wire.Lead lead(Lead lead) {
        return new dev.dateline.wire.Lead(lead.article().value(), lead.origin(), lead.words());
    }

    private static Lead lead(dev.dateline.wire.Lead wire) {
        return new Lead(new ArticleId(wire.getArticleId()), wire.getOrigin(), wire.getWords());
    }
}
