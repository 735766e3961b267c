package dev.dateline.schemas.codec;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.Pulse;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.StoryPhase;
import dev.dateline.domain.story.ledger.Balance;
import dev.dateline.domain.story.work.Editing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stories as they stand. */
public final class StoryCodec extends AvroCodec<Story, dev.dateline.wire.Story> {
    public StoryCodec() {
        super(dev.dateline.wire.Story.class);
    }

    @Override
    public dev.dateline.wire.Story toAvro(Story story) {
        StoryId mergedInto = story.mergedInto();
        var wire = new dev.dateline.wire.Story();
        wire.setId(story.id().value());
        wire.setLane(story.lane());
        wire.setTitle(story.title());
        wire.setReports(story.reports().stream().map(ReportRefCodec::toAvro).toList());
        wire.setReportCount(story.reportCount());
        wire.setOutlets(story.outlets());
        wire.setFirstSeen(story.firstSeen());
        wire.setLastSeen(story.lastSeen());
        wire.setPhase(dev.dateline.wire.StoryPhase.valueOf(story.phase().name()));
        wire.setMergedInto(mergedInto == null ? null : mergedInto.value());
        wire.setSequence(story.sequence());
        tell(story, wire);
        return wire;
    }

    private static void tell(Story story, dev.dateline.wire.Story wire) {
        wire.setSupport(SupportCodec.toAvro(story.support()));
        wire.setVelocity(story.pulse().velocity());
        wire.setPhaseSince(story.pulse().phaseSince());
        wire.setLanguages(story.languages());
        wire.setMentions(story.mentions().stream().map(MentionCodec::toAvro).toList());
        wire.setFirst(story.first().value());
        wire.setPinned(story.editing().pinned());
        wire.setTitleInsteadOf(story.editing().instead());
        wire.setApart(story.editing().apart().stream().map(StoryId::value).toList());
        wire.setLeads(story.leads().stream().map(ArticleId::value).toList());
        wire.setTolls(story.balance().tolls().stream().map(BalanceCodec::toAvro).toList());
        wire.setContradictions(story.balance().contradictions().stream()
                .map(BalanceCodec::toAvro)
                .toList());
    }

    @Override
    public Story fromAvro(dev.dateline.wire.Story wire) {
        @Nullable String mergedInto = wire.getMergedInto();
        List<ReportRef> reports =
                wire.getReports().stream().map(ReportRefCodec::fromAvro).toList();
        @Nullable String first = wire.getFirst();
        return new Story(
                new StoryId(wire.getId()),
                wire.getLane(),
                wire.getTitle(),
                reports,
                wire.getReportCount(),
                wire.getOutlets(),
                wire.getFirstSeen(),
                wire.getLastSeen(),
                StoryPhase.valueOf(wire.getPhase().name()),
                mergedInto == null ? null : new StoryId(mergedInto),
                wire.getSequence(),
                SupportCodec.fromAvro(wire.getSupport()),
                pulse(wire),
                wire.getLanguages(),
                wire.getMentions().stream().map(MentionCodec::fromAvro).toList(),
                first == null ? reports.get(0).article() : new ArticleId(first),
                wire.getLeads().stream().map(ArticleId::new).toList(),
                new Balance(
                        wire.getTolls().stream().map(BalanceCodec::fromAvro).toList(),
                        wire.getContradictions().stream()
                                .map(BalanceCodec::fromAvro)
                                .toList()),
                editing(wire));
    }

    private static Editing editing(dev.dateline.wire.Story wire) {
        List<StoryId> apart = wire.getApart().stream().map(StoryId::new).toList();
        return new Editing(wire.getPinned(), wire.getTitleInsteadOf(), apart);
    }

    private static Pulse pulse(dev.dateline.wire.Story wire) {
        @Nullable Instant since = wire.getPhaseSince();
        return new Pulse(wire.getVelocity(), since == null ? wire.getFirstSeen() : since);
    }
}
