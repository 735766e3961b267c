package dev.dateline.schemas.codec;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.Relation;
import dev.dateline.wire.RelationKind;
import org.jspecify.annotations.Nullable;

/** What a report's text is to an earlier one; a text of its own needs no record. */
final class RelationCodec {
    private RelationCodec() {}

    static dev.dateline.wire.@Nullable Relation toAvro(Relation relation) {
        ArticleId to = relation.to();
        return relation.equals(Relation.ORIGINAL)
                ? null
                : new dev.dateline.wire.Relation(
                        RelationKind.valueOf(relation.kind().name()),
                        to == null ? null : to.value(),
                        relation.covered(),
                        relation.covers());
    }

    static Relation fromAvro(dev.dateline.wire.@Nullable Relation wire) {
        if (wire == null) {
            return Relation.ORIGINAL;
        }
        @Nullable String to = wire.getTo();
        return new Relation(
                Relation.Kind.valueOf(wire.getKind().name()),
                to == null ? null : new ArticleId(to),
                wire.getCovered(),
                wire.getCovers());
    }
}
