package dev.dateline.schemas.codec;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.Origin;
import dev.dateline.domain.story.PlacedReport;
import dev.dateline.domain.story.ReportOrigin;
import dev.dateline.domain.story.Shingles;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.TermCount;
import dev.dateline.domain.story.life.Voice;
import dev.dateline.domain.story.work.Hold;
import dev.dateline.wire.PlacedTerm;
import dev.dateline.wire.Standing;
import dev.dateline.wire.VoiceStanding;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a lane remembers of a report. */
public final class PlacedReportCodec extends AvroCodec<PlacedReport, dev.dateline.wire.PlacedReport> {
    public PlacedReportCodec() {
        super(dev.dateline.wire.PlacedReport.class);
    }

    @Override
    public dev.dateline.wire.PlacedReport toAvro(PlacedReport report) {
        var wire = new dev.dateline.wire.PlacedReport();
        wire.setArticleId(report.article().value());
        wire.setVersion(report.version());
        wire.setStoryId(report.story().value());
        wire.setOrder(report.order());
        wire.setSeenAt(report.seenAt());
        wire.setStanding(Standing.valueOf(report.standing().name()));
        wire.setOrigin(ReportOriginCodec.toAvro(report.origin()));
        wire.setRelation(RelationCodec.toAvro(report.relation()));
        wire.setVoice(VoiceStanding.valueOf(report.voice().name()));
        wire.setNames(report.names());
        wire.setShingles(Arrays.stream(report.shingles().hashes()).boxed().toList());
        wire.setTerms(List.of());
        wire.setHold(dev.dateline.wire.Hold.valueOf(report.hold().name()));
        wire.setPackedTerms(PackedTerms.pack(report.terms()));
        return wire;
    }

    @Override
    public PlacedReport fromAvro(dev.dateline.wire.PlacedReport wire) {
        return new PlacedReport(
                new ArticleId(wire.getArticleId()),
                wire.getVersion(),
                new StoryId(wire.getStoryId()),
                wire.getOrder(),
                wire.getSeenAt(),
                PlacedReport.Standing.valueOf(wire.getStanding().name()),
                origin(wire),
                RelationCodec.fromAvro(wire.getRelation()),
                Voice.Standing.valueOf(wire.getVoice().name()),
                wire.getNames(),
                Shingles.of(LaneEntryCodec.hashes(wire.getShingles())),
                terms(wire),
                Hold.valueOf(wire.getHold().name()));
    }

    /** Of a record from before they were packed, the terms as they were written. */
    private static List<PlacedReport.PlacedTerm> terms(dev.dateline.wire.PlacedReport wire) {
        return wire.getTerms().isEmpty()
                ? PackedTerms.unpack(wire.getPackedTerms())
                : wire.getTerms().stream().map(PlacedReportCodec::fromAvro).toList();
    }

    /** Of a record from before origins were kept nothing is known; its own article stands for its origin. */
    private static ReportOrigin origin(dev.dateline.wire.PlacedReport wire) {
        dev.dateline.wire.@Nullable ReportOrigin origin = wire.getOrigin();
        return origin == null
                ? new ReportOrigin(Origin.Kind.OUTLET, wire.getArticleId(), "", 0)
                : ReportOriginCodec.fromAvro(origin);
    }

    private static PlacedReport.PlacedTerm fromAvro(PlacedTerm term) {
        return new PlacedReport.PlacedTerm(
                term.getTerm(),
                TermCount.Kind.valueOf(term.getKind().name()),
                term.getCapitalised(),
                term.getMidSentence(),
                term.getAll(),
                term.getTitle(),
                term.getEntity());
    }
}
