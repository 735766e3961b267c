package dev.dateline.desk.view;

import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.Pulse;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryPhase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A small word that marks a story or a report.
 *
 * @param tone how loud it is: {@code hot}, {@code warn}, {@code off} or {@code calm}, or the name of a phase
 * @param text what it says
 * @param meaning the same in a sentence
 */
public record Badge(String tone, String text, String meaning) {

    private static final Map<ArticleKind, Badge> KINDS = Map.of(
            ArticleKind.CORRECTION, new Badge("warn", "Correction", "Corrects an earlier text"),
            ArticleKind.WITHDRAWN, new Badge("off", "Withdrawn", "Withdrawn by its publisher or an editor"),
            ArticleKind.LIVE, new Badge("hot", "Live page", "A page that grows while the event goes on"),
            ArticleKind.ROUNDUP, new Badge("calm", "Roundup", "A digest of several events"),
            ArticleKind.OPINION, new Badge("calm", "Opinion", "Opinion, analysis or comment"));

    /** What marks a story: its phase, and corrections, withdrawals and live pages among its reports. */
    static List<Badge> of(Story story) {
        List<Badge> badges = new ArrayList<>();
        if (story.editing().pinned()) {
            badges.add(new Badge("calm", "Pinned", "An editor keeps it at the top"));
        }
        if (story.phase() != StoryPhase.NEW) {
            badges.add(of(story.phase(), story.pulse()));
        }
        if (has(story, ArticleKind.LIVE)) {
            badges.add(new Badge("hot", "Live", "An outlet keeps a live page on it"));
        }
        if (has(story, ArticleKind.CORRECTION)) {
            badges.add(new Badge("warn", "Corrected", "An outlet corrected its report"));
        }
        long withdrawn = story.reports().stream().filter(Badge::isWithdrawn).count();
        if (withdrawn > 0) {
            String text = withdrawn == story.reports().size() ? "Withdrawn" : withdrawn + " withdrawn";
            badges.add(new Badge("off", text, "Withdrawn by its publisher or an editor"));
        }
        return badges;
    }

    /** What marks a report: its kind, unless it is plain news. */
    static List<Badge> of(ReportRef report) {
        Badge badge = KINDS.get(report.kind());
        return badge == null ? List.of() : List.of(badge);
    }

    static boolean isWithdrawn(ReportRef report) {
        return report.kind() == ArticleKind.WITHDRAWN;
    }

    private static Badge of(StoryPhase phase, Pulse pulse) {
        String name = phase.name();
        String word = name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
        String tone = switch (phase) {
            case FADING, CLOSED -> "off";
            default -> phase.name().toLowerCase(Locale.ROOT);
        };
        String speed = pulse.velocity() > 0
                ? "; in the last hour " + Words.decimal(pulse.velocity()) + " standard deviations above the usual"
                : "";
        return new Badge(tone, word, "Where the story stands in its life" + speed);
    }

    private static boolean has(Story story, ArticleKind kind) {
        return story.reports().stream().anyMatch(report -> report.kind() == kind);
    }
}
