package dev.dateline.desk.channel;

import dev.dateline.desk.api.Paths;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Cause;
import dev.dateline.domain.alert.Novelty;
import dev.dateline.domain.alert.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * An alert in words, for people; free of control characters and line breaks.
 *
 * @param label what sort of alert it is, empty for a story that is told for the first time
 * @param title the headline
 * @param news what is new, a line each; empty where that is the story itself
 * @param source who reported it; empty in alerts that are not about a story
 * @param report the report's address; empty likewise
 * @param page the page at the desk; empty when readers have no address of it
 * @param why the rules that were met
 * @param receipt when what caused it passed each station
 */
public record AlertText(
        String label,
        String title,
        List<String> news,
        String source,
        String report,
        String page,
        List<String> why,
        String receipt) {

    /**
     * The words of an alert.
     *
     * @param desk the desk's address; empty when readers have none
     */
    static AlertText of(Alert alert, String desk, Instant now) {
        Cause.StoryMet story = alert.cause() instanceof Cause.StoryMet met ? met : null;
        return new AlertText(
                label(alert.kind()),
                line(alert.title()),
                news(alert),
                story == null ? "" : line(story.report().outlet().name()),
                story == null ? "" : web(story.report().url()),
                desk.isEmpty() ? "" : desk + Paths.cause(alert.cause()),
                alert.reasons().stream().map(AlertText::why).toList(),
                ReceiptLine.of(alert.receipt(), now).sentence());
    }

    /** Label and headline. */
    public String heading() {
        return label.isEmpty() ? title : label + ": " + title;
    }

    private static String label(Alert.Kind kind) {
        return switch (kind) {
            case FIRST -> "";
            case FOLLOW_UP -> "Update";
            case CORRECTION -> "Correction";
            case HEALTH -> "Health";
            case SILENCE -> "Silence";
        };
    }

    private static List<String> news(Alert alert) {
        List<String> lines = new ArrayList<>();
        for (Novelty novelty : alert.news()) {
            if (novelty.kind() != Novelty.Kind.STORY) {
                lines.add(line(said(novelty)));
            }
        }
        if (alert.cause() instanceof Cause.HealthChanged changed && changed.message() != null) {
            lines.add(line(changed.message()));
        } else if (alert.cause() instanceof Cause.ChannelFailing failing && failing.again() == null) {
            lines.add(line(failing.message()));
        }
        return lines.stream()
                .filter(text -> !text.equals(line(alert.title())))
                .distinct()
                .toList();
    }

    private static String said(Novelty novelty) {
        return switch (novelty.kind()) {
            case ORIGIN -> "also reported by " + novelty.text();
            case PHASE -> "now " + novelty.text().toLowerCase(Locale.ROOT);
            case NUMBER, TOLL -> "now " + novelty.text();
            case CONTRADICTION -> "sources do not agree: " + novelty.text();
            case CORRECTED -> "corrected: " + novelty.text();
            case WITHDRAWN -> "withdrawn: " + novelty.text();
            case SPLIT -> "this was another event: " + novelty.text();
            case STORY, FACT, HEALTH, SILENCE -> novelty.text();
        };
    }

    private static String why(Reason reason) {
        String because = reason.because().stream().map(AlertText::line).collect(Collectors.joining("; "));
        return line(reason.name()) + (because.isEmpty() ? "" : ": " + because);
    }

    /** Text of others on one line, so that it cannot pass for lines or headers of ours. */
    static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\s]+", " ").strip();
    }

    private static String web(String url) {
        return url.startsWith("http://") || url.startsWith("https://")
                ? line(url).replace(" ", "%20")
                : "";
    }
}
