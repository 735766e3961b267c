package dev.dateline.bench.polling.hostile;

import static dev.dateline.domain.item.Trouble.CONSENT_WALL;
import static dev.dateline.domain.item.Trouble.EMPTY;
import static dev.dateline.domain.item.Trouble.UNREADABLE;

import dev.dateline.bench.polling.origin.Answer;
import java.util.List;
import java.util.Random;

/** Bodies of a fair size that are hard to read. */
final class Monsters {
    private static final int ENTRIES = 100_000;
    private static final int DEPTH = 200_000;

    private Monsters() {}

    static List<HostileCase> all() {
        return List.of(
                HostileCase.of("entity-bomb", xml(laughs()), UNREADABLE, EMPTY),
                HostileCase.of(
                        "outside-entity",
                        xml("<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                                + "<rss version=\"2.0\"><channel><title>T</title><item><title>A &x;</title><link>/a</link></item>"
                                + "</channel></rss>")),
                HostileCase.of("hundred-thousand-entries", entries()),
                HostileCase.of("deep-nesting", xml("<b>".repeat(DEPTH)), UNREADABLE, EMPTY),
                HostileCase.of(
                        "deep-in-a-feed",
                        xml("<rss version=\"2.0\"><channel>" + "<x>".repeat(DEPTH)),
                        UNREADABLE,
                        EMPTY),
                HostileCase.of("many-attributes", xml("<rss " + attributes() + "><channel/></rss>"), UNREADABLE, EMPTY),
                HostileCase.of("noise", noise(), UNREADABLE),
                HostileCase.of(
                        "page-not-feed", html("<h1>Welcome</h1><p>Nothing is here but this page.</p>"), UNREADABLE),
                HostileCase.of(
                        "consent-page",
                        html(
                                "<div id=\"consent\"><h1>Before you continue</h1><p>We and our partners use cookies. "
                                        + "Do you accept all cookies?</p><button>Accept all</button><button>Reject all</button></div>"),
                        CONSENT_WALL,
                        UNREADABLE));
    }

    private static Answer xml(String text) {
        return Answer.ok("<?xml version=\"1.0\"?>" + text).with("Content-Type", "application/rss+xml");
    }

    private static Answer html(String body) {
        return Answer.ok("<!DOCTYPE html><html><head><title>Site</title></head><body>" + body + "</body></html>")
                .with("Content-Type", "text/html");
    }

    private static String laughs() {
        StringBuilder xml = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 12; i++) {
            xml.append("<!ENTITY l").append(i).append(" \"");
            xml.append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return xml.append("]><rss version=\"2.0\"><channel><title>&l11;</title></channel></rss>")
                .toString();
    }

    private static Answer entries() {
        StringBuilder xml = new StringBuilder("<rss version=\"2.0\"><channel><title>T</title>");
        for (int i = 0; i < ENTRIES; i++) {
            xml.append("<item><title>N")
                    .append(i)
                    .append("</title><link>/n/")
                    .append(i)
                    .append("</link></item>");
        }
        return xml(xml.append("</channel></rss>").toString());
    }

    private static String attributes() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ENTRIES; i++) {
            text.append("a").append(i).append("=\"\" ");
        }
        return text.toString();
    }

    private static Answer noise() {
        byte[] bytes = new byte[500_000];
        new Random(4).nextBytes(bytes);
        return Answer.ok(bytes).with("Content-Type", "application/rss+xml");
    }
}
