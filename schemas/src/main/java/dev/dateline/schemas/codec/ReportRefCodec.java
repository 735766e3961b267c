package dev.dateline.schemas.codec;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.story.ReportOrigin;
import dev.dateline.domain.story.ReportRef;
import org.jspecify.annotations.Nullable;

/** A report without its features, as it stands inside stories, events and alerts. */
final class ReportRefCodec {
    private ReportRefCodec() {}

    static dev.dateline.wire.ReportRef toAvro(ReportRef report) {
        var wire = new dev.dateline.wire.ReportRef();
        wire.setArticleId(report.article().value());
        wire.setVersion(report.version());
        wire.setOutlet(OutletCodec.toAvro(report.outlet()));
        wire.setUrl(report.url());
        wire.setTitle(report.title());
        wire.setLead(report.lead());
        wire.setPublished(report.published());
        wire.setSeenAt(report.seenAt());
        wire.setArrival(dev.dateline.wire.Arrival.valueOf(report.arrival().name()));
        wire.setKind(dev.dateline.wire.ArticleKind.valueOf(report.kind().name()));
        wire.setPicture(report.picture());
        wire.setOrigin(ReportOriginCodec.toAvro(report.origin()));
        wire.setRelation(RelationCodec.toAvro(report.relation()));
        return wire;
    }

    static ReportRef fromAvro(dev.dateline.wire.ReportRef wire) {
        Outlet outlet = OutletCodec.fromAvro(wire.getOutlet());
        dev.dateline.wire.@Nullable ReportOrigin origin = wire.getOrigin();
        return new ReportRef(
                new ArticleId(wire.getArticleId()),
                wire.getVersion(),
                outlet,
                wire.getUrl(),
                wire.getTitle(),
                wire.getLead(),
                wire.getPublished(),
                wire.getSeenAt(),
                Arrival.valueOf(wire.getArrival().name()),
                ArticleKind.valueOf(wire.getKind().name()),
                wire.getPicture(),
                origin == null ? ReportOrigin.of(outlet) : ReportOriginCodec.fromAvro(origin),
                RelationCodec.fromAvro(wire.getRelation()));
    }
}
