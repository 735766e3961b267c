package dev.dateline.desk.channel;

import dev.dateline.desk.delivery.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A message in words.
 *
 * @param heading its headline: that of its alert, or how many a digest has
 * @param alerts its alerts
 * @param isDigest true if it is what waited, as one
 */
public record MessageText(String heading, List<AlertText> alerts, boolean isDigest) {

    static MessageText of(Message message, String desk, Instant now) {
        List<AlertText> alerts = message.alerts().stream()
                .map(alert -> AlertText.of(alert, desk, now))
                .toList();
        boolean digest = message instanceof Message.Together;
        return new MessageText(digest ? counted(alerts) : alerts.get(0).heading(), alerts, digest);
    }

    private static String counted(List<AlertText> alerts) {
        return switch (alerts.size()) {
            case 0 -> "Digest: nothing new";
            case 1 -> "Digest: " + alerts.get(0).heading();
            default -> "Digest: " + alerts.get(0).heading() + ", and " + (alerts.size() - 1) + " more";
        };
    }

    /** As plain text, lines ended by a line feed. */
    String plain() {
        List<String> lines = new ArrayList<>();
        if (isDigest) {
            lines.add(heading);
            lines.add("");
        }
        alerts.forEach(alert -> plain(alert, lines));
        return String.join("\n", lines).strip() + "\n";
    }

    private static void plain(AlertText alert, List<String> lines) {
        lines.add(alert.heading());
        alert.news().forEach(news -> lines.add("- " + news));
        add(lines, "", alert.source().isEmpty() ? alert.report() : alert.source() + ": " + alert.report());
        add(lines, "Story: ", alert.page());
        alert.why().forEach(why -> lines.add("Because of " + why));
        add(lines, "", alert.receipt());
        lines.add("");
    }

    private static void add(List<String> lines, String before, String text) {
        if (!text.isEmpty()) {
            lines.add(before + text);
        }
    }
}
