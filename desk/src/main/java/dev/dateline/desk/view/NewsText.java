package dev.dateline.desk.view;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Cause;
import dev.dateline.domain.alert.Novelty;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is new in an alert, for readers. */
public final class NewsText {
    private NewsText() {}

    /** One sentence without its full stop; never empty. */
    public static String of(Alert alert) {
        if (alert.kind() == Alert.Kind.FIRST && alert.cause() instanceof Cause.StoryMet met) {
            return met.report().outlet().name() + " reports";
        }
        String news = of(alert.news());
        return news.isEmpty() ? alert.title() : news;
    }

    /** All that is new. */
    static String of(List<Novelty> news) {
        return news.stream().map(NewsText::said).collect(Collectors.joining("; "));
    }

    private static String said(Novelty news) {
        return switch (news.kind()) {
            case ORIGIN -> "also " + news.text();
            case PHASE -> "now " + news.text().toLowerCase(Locale.ROOT);
            case NUMBER, TOLL -> "now " + news.text();
            case CONTRADICTION -> "not agreed: " + news.text();
            case CORRECTED -> "corrected: " + news.text();
            case WITHDRAWN -> "withdrawn: " + news.text();
            case SPLIT -> "another event: " + news.text();
            default -> news.text();
        };
    }
}
