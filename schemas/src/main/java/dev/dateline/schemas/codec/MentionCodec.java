package dev.dateline.schemas.codec;

import dev.dateline.domain.story.Mention;
import dev.dateline.wire.MentionKind;

/** Names, places, numbers and dates. */
final class MentionCodec {
    private MentionCodec() {}

    static dev.dateline.wire.Mention toAvro(Mention mention) {
        return new dev.dateline.wire.Mention(
                MentionKind.valueOf(mention.kind().name()), mention.id(), mention.text(), mention.count());
    }

    static Mention fromAvro(dev.dateline.wire.Mention wire) {
        return new Mention(Mention.Kind.valueOf(wire.getKind().name()), wire.getId(), wire.getText(), wire.getCount());
    }
}
