package dev.dateline.schemas.codec;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.PlacementReason;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.StoryPhase;
import org.jspecify.annotations.Nullable;

/** The things that can happen to a story. */
final class StoryChangeCodec {
    private StoryChangeCodec() {}

    static Object toAvro(StoryChange change) {
        if (change instanceof StoryChange.Opened it) {
            return new dev.dateline.wire.Opened(ref(it.report()), reason(it.reason()));
        } else if (change instanceof StoryChange.ReportJoined it) {
            return new dev.dateline.wire.ReportJoined(ref(it.report()), reason(it.reason()));
        } else if (change instanceof StoryChange.Revised it) {
            return new dev.dateline.wire.Revised(ref(it.report()));
        } else if (change instanceof StoryChange.Corrected it) {
            return new dev.dateline.wire.Corrected(ref(it.report()));
        } else if (change instanceof StoryChange.Merged it) {
            return new dev.dateline.wire.Merged(it.into().value(), reason(it.reason()));
        } else if (change instanceof StoryChange.Split it) {
            PlacementReason because = it.reason();
            return new dev.dateline.wire.Split(
                    it.into().value(),
                    it.reports().stream().map(ArticleId::value).toList(),
                    because == null ? null : reason(because));
        } else if (change instanceof StoryChange.PhaseChanged it) {
            return new dev.dateline.wire.PhaseChanged(phase(it.from()), phase(it.to()));
        } else if (change instanceof StoryChange.Closed) {
            return new dev.dateline.wire.Closed();
        }
        return change instanceof StoryChange.Reopened it
                ? new dev.dateline.wire.Reopened(ref(it.report()), reason(it.reason()))
                : byHandToAvro(change);
    }

    private static Object byHandToAvro(StoryChange change) {
        if (change instanceof StoryChange.Withdrawn it) {
            return new dev.dateline.wire.Withdrawn(ref(it.report()));
        } else if (change instanceof StoryChange.Erased it) {
            return new dev.dateline.wire.Erased(
                    it.reports().stream().map(ArticleId::value).toList());
        } else if (change instanceof StoryChange.Retitled it) {
            return new dev.dateline.wire.Retitled(it.title(), it.byHand());
        }
        return change instanceof StoryChange.Pinned it
                ? new dev.dateline.wire.Pinned(it.pinned())
                : BalanceChangeCodec.toAvro(change);
    }

    static StoryChange fromAvro(Object wire) {
        if (wire instanceof dev.dateline.wire.Opened it) {
            return new StoryChange.Opened(ref(it.getReport()), reason(it.getReason()));
        } else if (wire instanceof dev.dateline.wire.ReportJoined it) {
            return new StoryChange.ReportJoined(ref(it.getReport()), reason(it.getReason()));
        } else if (wire instanceof dev.dateline.wire.Revised it) {
            return new StoryChange.Revised(ref(it.getReport()));
        } else if (wire instanceof dev.dateline.wire.Corrected it) {
            return new StoryChange.Corrected(ref(it.getReport()));
        } else if (wire instanceof dev.dateline.wire.Merged it) {
            return new StoryChange.Merged(new StoryId(it.getInto()), reason(it.getReason()));
        } else if (wire instanceof dev.dateline.wire.Split it) {
            dev.dateline.wire.@Nullable PlacementReason because = it.getReason();
            return new StoryChange.Split(
                    new StoryId(it.getInto()),
                    it.getArticleIds().stream().map(ArticleId::new).toList(),
                    because == null ? null : reason(because));
        } else if (wire instanceof dev.dateline.wire.PhaseChanged it) {
            return new StoryChange.PhaseChanged(phase(it.getFrom()), phase(it.getTo()));
        } else if (wire instanceof dev.dateline.wire.Closed) {
            return new StoryChange.Closed();
        }
        return wire instanceof dev.dateline.wire.Reopened it
                ? new StoryChange.Reopened(ref(it.getReport()), reason(it.getReason()))
                : byHandFromAvro(wire);
    }

    private static StoryChange byHandFromAvro(Object wire) {
        if (wire instanceof dev.dateline.wire.Withdrawn it) {
            return new StoryChange.Withdrawn(ref(it.getReport()));
        } else if (wire instanceof dev.dateline.wire.Erased it) {
            return new StoryChange.Erased(
                    it.getArticleIds().stream().map(ArticleId::new).toList());
        } else if (wire instanceof dev.dateline.wire.Retitled it) {
            return new StoryChange.Retitled(it.getTitle(), it.getByHand());
        }
        return wire instanceof dev.dateline.wire.Pinned it
                ? new StoryChange.Pinned(it.getPinned())
                : BalanceChangeCodec.fromAvro(wire);
    }

    private static dev.dateline.wire.ReportRef ref(ReportRef report) {
        return ReportRefCodec.toAvro(report);
    }

    private static ReportRef ref(dev.dateline.wire.ReportRef wire) {
        return ReportRefCodec.fromAvro(wire);
    }

    private static dev.dateline.wire.PlacementReason reason(PlacementReason reason) {
        return PlacementReasonCodec.toAvro(reason);
    }

    private static PlacementReason reason(dev.dateline.wire.PlacementReason wire) {
        return PlacementReasonCodec.fromAvro(wire);
    }

    private static dev.dateline.wire.StoryPhase phase(StoryPhase phase) {
        return dev.dateline.wire.StoryPhase.valueOf(phase.name());
    }

    private static StoryPhase phase(dev.dateline.wire.StoryPhase wire) {
        return StoryPhase.valueOf(wire.name());
    }
}
