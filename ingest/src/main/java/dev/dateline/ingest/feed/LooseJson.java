package dev.dateline.ingest.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/**
 * Reads JSON that is broken, as far as a person would: missing and surplus commas, comments, single quotes or none, quotes
 * and line breaks inside strings, unknown escapes, a sudden end, something before the beginning.
 *
 * <p>It never fails and goes through the text once; what cannot be understood is left out.
 */
final class LooseJson {
    private static final int DEEPEST = 60;
    private static final int MOST_VALUES = 1_000_000;
    private static final String ENDS_WORD = ",:{}[]\"'";
    private static final Set<String> NOTHING = Set.of("null", "NaN", "undefined", "None", "nil", "");

    private final String text;
    private int at;
    private int values;

    private LooseJson(String text) {
        this.text = text;
    }

    /** The first object in the text; an empty one when there is none. */
    static ObjectNode read(String text) {
        LooseJson loose = new LooseJson(text);
        loose.at = text.indexOf('{');
        return loose.at < 0 ? JsonNodeFactory.instance.objectNode() : loose.object(0);
    }

    private ObjectNode object(int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        at++;
        while (skipTo('}')) {
            int before = at;
            String name = isQuote(text.charAt(at)) ? string() : word();
            skip();
            if (is(':')) {
                at++;
                object.set(name, value(depth + 1));
            }
            at = at == before ? at + 1 : at;
        }
        return object;
    }

    private ArrayNode array(int depth) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        at++;
        while (skipTo(']')) {
            int before = at;
            JsonNode value = value(depth + 1);
            if (at == before) {
                at++;
            } else {
                array.add(value);
            }
        }
        return array;
    }

    private JsonNode value(int depth) {
        skip();
        at = ++values > MOST_VALUES ? text.length() : at;
        if (at >= text.length()) {
            return JsonNodeFactory.instance.nullNode();
        }
        char c = text.charAt(at);
        if (c == '{' || c == '[') {
            return depth < DEEPEST ? c == '{' ? object(depth) : array(depth) : deep();
        }
        if (isQuote(c)) {
            return JsonNodeFactory.instance.textNode(string());
        }
        String word = word();
        return NOTHING.contains(word) ? JsonNodeFactory.instance.nullNode() : JsonNodeFactory.instance.textNode(word);
    }

    /** What is nested too deep is passed over without being looked into. */
    private JsonNode deep() {
        int open = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            open += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            if (open == 0) {
                at++;
                break;
            }
        }
        return JsonNodeFactory.instance.nullNode();
    }

    private String string() {
        char quote = text.charAt(at++);
        StringBuilder string = new StringBuilder();
        while (at < text.length() && !(is(quote) && endsString())) {
            char c = text.charAt(at++);
            if (c == '\\' && at < text.length()) {
                escape(string);
            } else {
                string.append(c);
            }
        }
        at++;
        return string.toString();
    }

    /** A quote ends its string when what comes next belongs to the structure around it. */
    private boolean endsString() {
        boolean newLine = false;
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                return ",:}]".indexOf(c) >= 0 || newLine && isQuote(c);
            }
            newLine |= c == '\n';
        }
        return true;
    }

    private void escape(StringBuilder string) {
        char c = text.charAt(at++);
        switch (c) {
            case 'n' -> string.append('\n');
            case 't' -> string.append('\t');
            case 'r' -> string.append('\r');
            case 'b', 'f' -> string.append(' ');
            case 'u' -> hexadecimal(string, 4);
            case 'x' -> hexadecimal(string, 2);
            default -> string.append(c);
        }
    }

    private void hexadecimal(StringBuilder string, int digits) {
        int end = at + digits;
        boolean valid =
                end <= text.length() && text.substring(at, end).chars().allMatch(c -> Character.digit(c, 16) >= 0);
        if (valid) {
            string.append((char) Integer.parseInt(text.substring(at, end), 16));
            at = end;
        }
    }

    private String word() {
        int start = at;
        while (at < text.length()
                && ENDS_WORD.indexOf(text.charAt(at)) < 0
                && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Goes to the next member; false at the end, which it passes. */
    private boolean skipTo(char end) {
        skip();
        while (is(',')) {
            at++;
            skip();
        }
        if (is(end)) {
            at++;
            return false;
        }
        return at < text.length();
    }

    private void skip() {
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\ufeff') {
                at++;
            } else if (text.startsWith("//", at)) {
                at = after("\n");
            } else if (text.startsWith("/*", at)) {
                at = after("*/");
            } else {
                return;
            }
        }
    }

    private int after(String end) {
        int found = text.indexOf(end, at + 2);
        return found < 0 ? text.length() : found + end.length();
    }

    private boolean is(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }
}
