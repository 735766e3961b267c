package dev.dateline.schemas.codec;

import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.StoryPhase;
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
        return wire;
    }

    @Override
    public Story fromAvro(dev.dateline.wire.Story wire) {
        @Nullable String mergedInto = wire.getMergedInto();
        return new Story(
                new StoryId(wire.getId()),
                wire.getLane(),
                wire.getTitle(),
                wire.getReports().stream().map(ReportRefCodec::fromAvro).toList(),
                wire.getReportCount(),
                wire.getOutlets(),
                wire.getFirstSeen(),
                wire.getLastSeen(),
                StoryPhase.valueOf(wire.getPhase().name()),
                mergedInto == null ? null : new StoryId(mergedInto),
                wire.getSequence());
    }
}
