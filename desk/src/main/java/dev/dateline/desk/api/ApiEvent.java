package dev.dateline.desk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.PlacementReason;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.ledger.Contradiction;
import dev.dateline.domain.story.ledger.Counts;
import dev.dateline.domain.story.ledger.TollStep;
import dev.dateline.domain.story.work.Hand;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An event of a story's life as the JSON interface shows it; what does not apply to its kind is left out.
 *
 * @param kind what happened, for instance {@code report-joined}
 * @param hand whose hand did it; left out for what the wire did by itself
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiEvent(
        long sequence,
        Instant at,
        String kind,
        @Nullable ApiReport report,
        @Nullable ApiReason reason,
        @Nullable String into,
        @Nullable List<String> moved,
        @Nullable String from,
        @Nullable String to,
        @Nullable ApiHand hand) {

    private ApiEvent(
            long sequence,
            Instant at,
            String kind,
            @Nullable ApiReport report,
            @Nullable ApiReason reason,
            @Nullable String into,
            @Nullable List<String> moved,
            @Nullable String from,
            @Nullable String to) {
        this(sequence, at, kind, report, reason, into, moved, from, to, null);
    }

    /** The event's JSON. */
    public static ApiEvent of(StoryEvent event) {
        return unsigned(event).signed(event.hand());
    }

    private ApiEvent signed(@Nullable Hand editor) {
        return editor == null
                ? this
                : new ApiEvent(sequence, at, kind, report, reason, into, moved, from, to, ApiHand.of(editor));
    }

    private static ApiEvent unsigned(StoryEvent event) {
        StoryChange change = event.change();
        if (change instanceof StoryChange.Opened opened) {
            return placed(event, "opened", opened.report(), opened.reason());
        } else if (change instanceof StoryChange.ReportJoined joined) {
            return placed(event, "report-joined", joined.report(), joined.reason());
        } else if (change instanceof StoryChange.Reopened reopened) {
            return placed(event, "reopened", reopened.report(), reopened.reason());
        } else if (change instanceof StoryChange.Revised revised) {
            return placed(event, "revised", revised.report(), null);
        } else if (change instanceof StoryChange.Corrected corrected) {
            return placed(event, "corrected", corrected.report(), null);
        } else if (change instanceof StoryChange.Merged merged) {
            return left(event, "merged", merged.into(), List.of(), merged.reason());
        } else if (change instanceof StoryChange.Split split) {
            return left(event, "split", split.into(), split.reports(), split.reason());
        } else if (change instanceof StoryChange.PhaseChanged phase) {
            return phased(event, phase);
        }
        return change instanceof StoryChange.Closed
                ? new ApiEvent(event.sequence(), event.at(), "closed", null, null, null, null, null, null)
                : byHand(event, change);
    }

    private static ApiEvent byHand(StoryEvent event, StoryChange change) {
        if (change instanceof StoryChange.Withdrawn withdrawn) {
            return placed(event, "withdrawn", withdrawn.report(), null);
        } else if (change instanceof StoryChange.Retitled retitled) {
            return told(event, "retitled", null, retitled.title());
        } else if (change instanceof StoryChange.Pinned pinned) {
            return told(event, pinned.pinned() ? "pinned" : "unpinned", null, null);
        } else if (change instanceof StoryChange.Erased erased) {
            List<String> articles =
                    erased.reports().stream().map(ArticleId::value).toList();
            return new ApiEvent(event.sequence(), event.at(), "erased", null, null, null, articles, null, null);
        }
        return balance(event, change);
    }

    private static ApiEvent placed(StoryEvent event, String kind, ReportRef report, @Nullable PlacementReason reason) {
        return new ApiEvent(
                event.sequence(), event.at(), kind, ApiReport.of(report), ApiReason.of(reason), null, null, null, null);
    }

    private static ApiEvent left(
            StoryEvent event, String kind, StoryId into, List<ArticleId> moved, @Nullable PlacementReason reason) {
        List<String> articles =
                moved.isEmpty() ? null : moved.stream().map(ArticleId::value).toList();
        return new ApiEvent(
                event.sequence(), event.at(), kind, null, ApiReason.of(reason), into.value(), articles, null, null);
    }

    private static ApiEvent phased(StoryEvent event, StoryChange.PhaseChanged phase) {
        String from = phase.from().name().toLowerCase(Locale.ROOT);
        String to = phase.to().name().toLowerCase(Locale.ROOT);
        return new ApiEvent(event.sequence(), event.at(), "phase-changed", null, null, null, null, from, to);
    }

    /** Of a toll both numbers, of a contradiction both sides. */
    private static ApiEvent balance(StoryEvent event, StoryChange change) {
        if (change instanceof StoryChange.TollRevised toll) {
            String slot = toll.slot().key() + " ";
            return told(event, "toll-revised", shown(slot, toll.before()), shown(slot, toll.after()));
        }
        boolean found = change instanceof StoryChange.ContradictionFound;
        Contradiction one = found
                ? ((StoryChange.ContradictionFound) change).contradiction()
                : ((StoryChange.ContradictionResolved) change).contradiction();
        String kind = found ? "contradiction-found" : "contradiction-resolved";
        String about = one.about() + " ";
        return told(
                event, kind, about + one.first().value(), about + one.second().value());
    }

    private static ApiEvent told(StoryEvent event, String kind, @Nullable String from, @Nullable String to) {
        return new ApiEvent(event.sequence(), event.at(), kind, null, null, null, null, from, to);
    }

    private static @Nullable String shown(String slot, @Nullable TollStep step) {
        return step == null ? null : slot + Counts.shown(step.count());
    }

    /** Who did something by hand, and why. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ApiHand(
            String command,
            String by,
            Instant at,
            String why,
            @Nullable String undoes) {
        static ApiHand of(Hand hand) {
            return new ApiHand(hand.command(), hand.by(), hand.at(), hand.why(), hand.undoes());
        }
    }

    /** Why a report stands where it stands; scores as in the domain, left out when they are no finite numbers. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ApiReason(
            @Nullable Double score,
            @Nullable Double cosine,
            @Nullable String rival,
            @Nullable Double rivalScore) {

        static @Nullable ApiReason of(@Nullable PlacementReason reason) {
            if (reason == null) {
                return null;
            }
            StoryId rival = reason.rival();
            return new ApiReason(
                    finite(reason.score()),
                    finite(reason.cosine()),
                    rival == null ? null : rival.value(),
                    finite(reason.rivalScore()));
        }

        private static @Nullable Double finite(double value) {
            return Double.isFinite(value) ? value : null;
        }
    }
}
