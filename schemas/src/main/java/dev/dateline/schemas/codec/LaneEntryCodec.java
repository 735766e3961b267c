package dev.dateline.schemas.codec;

import dev.dateline.domain.story.Report;
import dev.dateline.domain.story.ReportFeatures;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Shingles;
import dev.dateline.domain.story.TermCount;
import dev.dateline.domain.story.lane.LaneEntry;
import dev.dateline.wire.TermKind;
import dev.dateline.wire.Tick;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The placement log: reports with their features, ticks, and what editors order. */
public final class LaneEntryCodec extends AvroCodec<LaneEntry, dev.dateline.wire.LaneEntry> {
    private static final CommandCodec COMMANDS = new CommandCodec();

    public LaneEntryCodec() {
        super(dev.dateline.wire.LaneEntry.class);
    }

    @Override
    public dev.dateline.wire.LaneEntry toAvro(LaneEntry entry) {
        if (entry instanceof LaneEntry.Arrived arrived) {
            return new dev.dateline.wire.LaneEntry(entry.lane(), report(arrived.report()));
        }
        Object other = entry instanceof LaneEntry.Act act
                ? COMMANDS.toAvro(act.command())
                : new Tick(((LaneEntry.Tick) entry).at());
        return new dev.dateline.wire.LaneEntry(entry.lane(), other);
    }

    @Override
    public LaneEntry fromAvro(dev.dateline.wire.LaneEntry wire) {
        if (wire.getEntry() instanceof dev.dateline.wire.Report report) {
            return new LaneEntry.Arrived(report(wire.getLane(), report));
        }
        if (wire.getEntry() instanceof dev.dateline.wire.Command command) {
            return new LaneEntry.Act(COMMANDS.fromAvro(command));
        }
        return new LaneEntry.Tick(wire.getLane(), ((Tick) wire.getEntry()).getAt());
    }

    private static dev.dateline.wire.Report report(Report report) {
        ReportFeatures features = report.features();
        return new dev.dateline.wire.Report(
                ReportRefCodec.toAvro(ReportRef.of(report)),
                features.hasBody(),
                features.terms().stream().map(LaneEntryCodec::term).toList(),
                Arrays.stream(features.shingles().hashes()).boxed().toList(),
                features.mentions().stream().map(MentionCodec::toAvro).toList(),
                TestimonyCodec.toAvro(report.testimony()));
    }

    private static Report report(String lane, dev.dateline.wire.Report wire) {
        ReportRef ref = ReportRefCodec.fromAvro(wire.getRef());
        return new Report(
                ref.article(),
                ref.version(),
                lane,
                ref.outlet(),
                ref.url(),
                ref.title(),
                ref.lead(),
                ref.published(),
                ref.seenAt(),
                ref.arrival(),
                ref.kind(),
                ref.picture(),
                ref.origin(),
                features(wire),
                TestimonyCodec.fromAvro(wire.getTestimony()));
    }

    private static ReportFeatures features(dev.dateline.wire.Report wire) {
        @Nullable List<Integer> shingles = wire.getShingles();
        return new ReportFeatures(
                wire.getTerms().stream().map(LaneEntryCodec::term).toList(),
                wire.getHasBody(),
                shingles == null ? Shingles.NONE : Shingles.of(hashes(shingles)),
                wire.getMentions().stream().map(MentionCodec::fromAvro).toList());
    }

    static int[] hashes(List<Integer> boxed) {
        return boxed.stream().mapToInt(Integer::intValue).toArray();
    }

    private static dev.dateline.wire.TermCount term(TermCount term) {
        return new dev.dateline.wire.TermCount(
                term.term(),
                TermKind.valueOf(term.kind().name()),
                term.title(),
                term.lead(),
                term.rest(),
                term.capitalised(),
                term.midSentence());
    }

    private static TermCount term(dev.dateline.wire.TermCount wire) {
        return new TermCount(
                wire.getTerm(),
                TermCount.Kind.valueOf(wire.getKind().name()),
                wire.getTitle(),
                wire.getLead(),
                wire.getRest(),
                wire.getCapitalised(),
                wire.getMidSentence());
    }
}
