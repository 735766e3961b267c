package dev.dateline.domain.article.page.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The data that a page hands to its own scripts: {@code <script type="application/json">}, and values that a script assigns,
 * {@code window.NAME = {…}}, {@code JSON.parse("…")} or arguments of a call. Read up to a limit; what is no JSON is left out.
 */
public final class ScriptState {

    private static final int WORTH_A_LOOK = 800;
    private static final int LONGEST = 4_000_000;
    private static final int FURTHEST = 2_000;
    private static final Pattern ASSIGNED =
            Pattern.compile("[=(\\[,]\\s*(?<value>[{\\[])|JSON\\.parse\\(\\s*(?<text>[\"'])");

    private ScriptState() {}

    /** The values of all scripts, in page order: a {@code Map} or a {@code List} each, as {@link JsonReader} reads them. */
    public static List<Object> of(List<Element> scripts) {
        List<Object> values = new ArrayList<>();
        int left = LONGEST;
        for (Element script : scripts) {
            String data = script.hasAttr("src") ? "" : script.data();
            if (data.length() >= WORTH_A_LOOK && data.length() <= left && isPlain(script)) {
                left -= data.length();
                values.add(value(data));
            }
        }
        return values;
    }

    /** What is declared as linked data is read elsewhere; a template is no data. */
    private static boolean isPlain(Element script) {
        String type = script.attr("type").toLowerCase(Locale.ROOT);
        return !type.contains("ld+json") && !type.contains("template") && !type.contains("html");
    }

    private static Object value(String data) {
        char first = data.stripLeading().isEmpty() ? ' ' : data.stripLeading().charAt(0);
        if (first == '{' || first == '[') {
            return JsonReader.read(data);
        }
        Matcher start = ASSIGNED.matcher(data).region(0, Math.min(data.length(), FURTHEST));
        if (!start.find()) {
            return "";
        }
        return start.group("text") == null
                ? JsonReader.read(data.substring(start.start("value")))
                : JsonReader.read(JsonReader.literal(data, start.start("text")));
    }
}
