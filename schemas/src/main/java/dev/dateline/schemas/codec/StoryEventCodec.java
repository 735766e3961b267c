package dev.dateline.schemas.codec;

import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.work.Hand;
import org.jspecify.annotations.Nullable;

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
                StoryChangeCodec.toAvro(event.change()),
                toAvro(event.hand()));
    }

    @Override
    public StoryEvent fromAvro(dev.dateline.wire.StoryEvent wire) {
        return new StoryEvent(
                new StoryId(wire.getStoryId()),
                wire.getSequence(),
                wire.getAt(),
                wire.getLane(),
                StoryChangeCodec.fromAvro(wire.getChange()),
                fromAvro(wire.getHand()));
    }

    private static dev.dateline.wire.@Nullable Hand toAvro(@Nullable Hand hand) {
        return hand == null
                ? null
                : new dev.dateline.wire.Hand(hand.command(), hand.by(), hand.at(), hand.why(), hand.undoes());
    }

    private static @Nullable Hand fromAvro(dev.dateline.wire.@Nullable Hand wire) {
        return wire == null
                ? null
                : new Hand(wire.getCommandId(), wire.getBy(), wire.getAt(), wire.getWhy(), wire.getUndoes());
    }
}
