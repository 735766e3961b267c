package dev.dateline.schemas.codec;

import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;

/** The life-cycle log of stories. */
public final class StoryEventCodec extends AvroCodec<StoryEvent, dev.dateline.wire.StoryEvent> {
    public StoryEventCodec() {
        super(dev.dateline.wire.StoryEvent.class);
    }

    @Override
    public dev.dateline.wire.StoryEvent toAvro(StoryEvent event) {
        return new dev.dateline.wire.StoryEvent(
                event.story().value(),
                event.sequence(),
                event.at(),
                event.lane(),
                StoryChangeCodec.toAvro(event.change()));
    }

    @Override
    public StoryEvent fromAvro(dev.dateline.wire.StoryEvent wire) {
        return new StoryEvent(
                new StoryId(wire.getStoryId()),
                wire.getSequence(),
                wire.getAt(),
                wire.getLane(),
                StoryChangeCodec.fromAvro(wire.getChange()));
    }
}
