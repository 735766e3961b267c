package dev.dateline.bench.feed;

import static dev.dateline.bench.feed.Defect.ofText;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.bench.feed.Defect.Damaged;
import dev.dateline.bench.quality.feed.FeedReader.Entry;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Defects of JSON Feeds. */
final class JsonDefects {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonDefects() {}

    static List<Defect> all() {
        return java.util.stream.Stream.concat(around().stream(), inside().stream())
                .toList();
    }

    private static List<Defect> around() {
        return List.of(
                ofText("JSON: byte order mark", f -> "\ufeff" + f),
                ofText("JSON: junk before", f -> "<br />\n<b>Notice</b>: Undefined index in /www/feed.php<br />\n" + f),
                ofText("JSON: junk after", f -> f + "\n<!-- cached --> {}"),
                ofText("JSON: guard before", f -> ")]}',\n" + f),
                ofText("JSON: as a call", f -> "callback(" + f + ");"),
                ofText("JSON: no version", f -> f.replaceFirst("\"version\":\"[^\"]*\",", "")),
                new Defect("JSON: cut off at 70 %", JsonDefects::cut),
                new Defect("JSON: windows-1252", f -> western(f)),
                new Defect("JSON: UTF-16", f -> Optional.of(Damaged.whole(f.getBytes(StandardCharsets.UTF_16LE)))));
    }

    private static List<Defect> inside() {
        return List.of(
                ofText("JSON: comma too many", f -> f.replace("}]", "},]").replace("\"}", "\",}")),
                ofText("JSON: comma too few", f -> f.replace("},{", "}{")),
                ofText("JSON: line breaks in strings", f -> items(f, "\"summary\":\"a\n\tb\u0001\",")),
                ofText("JSON: comments", f -> items(f, "/* a */ // b\n")),
                ofText("JSON: single quotes", f -> items(f, "'summary':'a \"b\"',")),
                ofText("JSON: names without quotes", f -> items(f, "summary:\"a\",")),
                ofText(
                        "JSON: NaN, undefined, True",
                        f -> items(f, "\"a\":NaN,\"b\":undefined,\"c\":True,\"d\":.5,\"e\":007,")),
                ofText("JSON: escapes that are none", f -> items(f, "\"summary\":\"a\\'b\\x41\\ud83d \\u12\",")),
                ofText(
                        "JSON: values of other types",
                        f -> items(f, "\"authors\":\"x\",\"tags\":7,\"attachments\":{},\"summary\":[1],")),
                ofText("JSON: items that are none", f -> f.replace("\"items\":[", "\"items\":[null,\"x\",7,[],")),
                ofText(
                        "JSON: bare line breaks and quotes",
                        f -> items(f, "\"content_html\":\"<a href=\"http://a.example/\">b</a>\",")));
    }

    /** The entries as a JSON Feed 1.1. */
    static String feed(List<Entry> entries) {
        ObjectNode feed = JSON.createObjectNode();
        feed.put("version", "https://jsonfeed.org/version/1.1").put("title", "Wire");
        ArrayNode items = feed.putArray("items");
        for (Entry entry : entries) {
            ObjectNode item = items.addObject().put("id", "n" + items.size());
            item.put("url", entry.link().isEmpty() ? "https://a.example/" + items.size() : entry.link());
            entry.dates().stream().findFirst().ifPresent(date -> item.put("date_published", date.toString()));
            item.put("title", entry.plainTitle());
        }
        try {
            return JSON.writeValueAsString(feed);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree in memory can be written", impossible);
        }
    }

    private static String items(String feed, String fields) {
        return feed.replace("{\"id\":", "{" + fields + "\"id\":");
    }

    private static Optional<Damaged> cut(String feed) {
        String start = feed.substring(0, feed.length() * 7 / 10);
        int complete = start.split("\\},\\{", -1).length - 1;
        UnaryOperator<List<Entry>> left = entries -> entries.subList(0, Math.min(complete, entries.size()));
        return complete == 0
                ? Optional.empty()
                : Optional.of(new Damaged(start.getBytes(StandardCharsets.UTF_8), left, null));
    }

    private static Optional<Damaged> western(String feed) {
        Charset western = Charset.forName("windows-1252");
        String accented = feed.replaceAll("(\"title\":\"[^\"]+)\"\\}", "$1 – señal débil\"}");
        return !accented.equals(feed) && western.newEncoder().canEncode(accented)
                ? Optional.of(Damaged.titled(accented.getBytes(western), " – señal débil"))
                : Optional.empty();
    }
}
