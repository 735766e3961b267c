package dev.dateline.schemas.codec;

import dev.dateline.domain.article.Origin;
import dev.dateline.domain.story.ReportOrigin;
import dev.dateline.wire.OriginKind;

/** Whose text a report is. */
final class ReportOriginCodec {
    private static final Lately<ReportOrigin> LATELY = new Lately<>();

    private ReportOriginCodec() {}

    static dev.dateline.wire.ReportOrigin toAvro(ReportOrigin origin) {
        return new dev.dateline.wire.ReportOrigin(
                OriginKind.valueOf(origin.kind().name()), origin.id(), origin.name(), origin.confidence());
    }

    static ReportOrigin fromAvro(dev.dateline.wire.ReportOrigin wire) {
        return LATELY.once(new ReportOrigin(
                Origin.Kind.valueOf(wire.getKind().name()), wire.getId(), wire.getName(), wire.getConfidence()));
    }
}
