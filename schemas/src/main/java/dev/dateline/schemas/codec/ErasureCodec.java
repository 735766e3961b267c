package dev.dateline.schemas.codec;

import dev.dateline.domain.erasure.Erasure;
import dev.dateline.domain.erasure.Erasure.Kind;
import dev.dateline.domain.erasure.Erasure.Subject;
import dev.dateline.domain.story.StoryId;
import dev.dateline.wire.ErasureKind;
import org.jspecify.annotations.Nullable;

/** What was erased, and stays out. */
public final class ErasureCodec extends AvroCodec<Erasure, dev.dateline.wire.Erasure> {
    public ErasureCodec() {
        super(dev.dateline.wire.Erasure.class);
    }

    @Override
    public dev.dateline.wire.Erasure toAvro(Erasure erasure) {
        Subject within = erasure.within();
        return new dev.dateline.wire.Erasure(
                ErasureKind.valueOf(erasure.subject().kind().name()),
                erasure.subject().id(),
                erasure.at(),
                erasure.by(),
                erasure.why(),
                within == null ? null : within.key(),
                erasure.stories().stream().map(StoryId::value).toList());
    }

    @Override
    public Erasure fromAvro(dev.dateline.wire.Erasure wire) {
        @Nullable String within = wire.getWithin();
        Kind kind = wire.getKind() == ErasureKind.UNKNOWN
                ? Kind.ARTICLE
                : Kind.valueOf(wire.getKind().name());
        return new Erasure(
                new Subject(kind, wire.getId()),
                wire.getAt(),
                wire.getBy(),
                wire.getWhy(),
                within == null ? null : Subject.of(within).orElse(null),
                wire.getStoryIds().stream().map(StoryId::new).toList());
    }
}
