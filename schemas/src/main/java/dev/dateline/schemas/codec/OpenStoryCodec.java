package dev.dateline.schemas.codec;

import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.lane.OpenStory;

/** What a lane remembers of a story. */
public final class OpenStoryCodec extends AvroCodec<OpenStory, dev.dateline.wire.OpenStory> {
    private final StoryCodec stories = new StoryCodec();

    public OpenStoryCodec() {
        super(dev.dateline.wire.OpenStory.class);
    }

    @Override
    public dev.dateline.wire.OpenStory toAvro(OpenStory open) {
        OpenStory.Measures measures = open.measures();
        var wire = new dev.dateline.wire.OpenStory();
        wire.setStory(stories.toAvro(open.story()));
        wire.setOpened(open.opened());
        wire.setMembers(measures.members());
        wire.setNamed(measures.named());
        wire.setAll(measures.all());
        wire.setTitle(measures.title());
        wire.setEntity(measures.entity());
        wire.setOldest(measures.oldest());
        wire.setNewest(measures.newest());
        wire.setLife(StoryLifeCodec.toAvro(open.life()));
        wire.setLedger(LedgerCodec.toAvro(open.ledger()));
        return wire;
    }

    @Override
    public OpenStory fromAvro(dev.dateline.wire.OpenStory wire) {
        var measures = new OpenStory.Measures(
                wire.getMembers(),
                wire.getNamed(),
                wire.getAll(),
                wire.getTitle(),
                wire.getEntity(),
                wire.getOldest(),
                wire.getNewest());
        Story story = stories.fromAvro(wire.getStory());
        return new OpenStory(
                story,
                wire.getOpened(),
                measures,
                StoryLifeCodec.fromAvro(wire.getLife(), story),
                LedgerCodec.fromAvro(wire.getLedger()));
    }
}
