package dev.dateline.desk.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Messages in Slack's mark-up: of texts of others, the three characters that mean something there are escaped. */
final class SlackText {
    /** Slack cuts texts off at 40,000 characters, and advises a tenth of that. */
    private static final int LONGEST = 3_900;

    private SlackText() {}

    static String of(MessageText message) {
        String alerts = message.alerts().stream().map(SlackText::of).collect(Collectors.joining("\n\n"));
        String text = message.isDigest() ? "*" + escaped(message.heading()) + "*\n\n" + alerts : alerts;
        return text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf('\n', LONGEST)) + "\n…";
    }

    private static String of(AlertText alert) {
        List<String> lines = new ArrayList<>();
        String to = alert.page().isEmpty() ? alert.report() : alert.page();
        String heading = "*" + link(to, alert.title()) + "*";
        lines.add(alert.label().isEmpty() ? heading : "_" + alert.label() + ":_ " + heading);
        alert.news().forEach(news -> lines.add("• " + escaped(news)));
        if (!alert.source().isEmpty()) {
            lines.add(link(alert.report(), alert.source()));
        }
        alert.why().forEach(why -> lines.add("_because of " + escaped(why) + "_"));
        lines.add("_" + escaped(alert.receipt()) + "_");
        return String.join("\n", lines);
    }

    private static String link(String to, String text) {
        return to.isEmpty() ? escaped(text) : "<" + escaped(to).replace("|", "%7C") + "|" + escaped(text) + ">";
    }

    /** By Slack's rules for texts. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
