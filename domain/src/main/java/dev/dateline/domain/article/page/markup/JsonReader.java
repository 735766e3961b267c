package dev.dateline.domain.article.page.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON as web pages have it: raw line breaks in strings, trailing commas, HTML comments and CDATA around it, an end
 * cut off. Objects become maps, arrays lists, all else strings; what cannot be read is left out. Never throws.
 */
public final class JsonReader {

    private static final int DEEPEST = 60;

    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    /** The value a text begins with: a {@code Map}, a {@code List} or a {@code String}. */
    public static Object read(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) != '{' && text.charAt(start) != '[') {
            start++;
        }
        JsonReader reader = new JsonReader(text);
        reader.at = start;
        return reader.value(0);
    }

    /** The string literal that begins with the quote at a place, single or double. */
    public static String literal(String text, int quote) {
        JsonReader reader = new JsonReader(text);
        reader.at = quote;
        return reader.string();
    }

    private Object value(int depth) {
        skipSpace();
        if (at >= text.length() || depth > DEEPEST) {
            at = text.length();
            return "";
        }
        return switch (text.charAt(at)) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> bare();
        };
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> members = new LinkedHashMap<>();
        at++;
        while (moreUntil('}')) {
            String name = text.charAt(at) == '"' ? string() : bare();
            skipSpace();
            if (at < text.length() && text.charAt(at) == ':') {
                at++;
                members.put(name, value(depth + 1));
            } else if (name.isEmpty()) {
                at++;
            }
        }
        return members;
    }

    private List<Object> array(int depth) {
        List<Object> elements = new ArrayList<>();
        at++;
        while (moreUntil(']')) {
            int before = at;
            elements.add(value(depth + 1));
            at = Math.max(at, before + 1);
        }
        return elements;
    }

    /** Skips spaces and commas; false at the closing character, which is passed, or at the end. */
    private boolean moreUntil(char end) {
        skipSpace();
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            skipSpace();
        }
        if (at >= text.length()) {
            return false;
        }
        if (text.charAt(at) == end) {
            at++;
            return false;
        }
        return true;
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        char quote = text.charAt(at);
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == quote) {
                at++;
                break;
            }
            string.append(c == '\\' && at + 1 < text.length() ? escaped() : String.valueOf(c));
        }
        return string.toString();
    }

    private String escaped() {
        char c = text.charAt(++at);
        return switch (c) {
            case 'n', 'r' -> "\n";
            case 't' -> "\t";
            case 'b', 'f' -> " ";
            case 'u' -> unicode();
            default -> String.valueOf(c);
        };
    }

    private String unicode() {
        if (at + 4 >= text.length()) {
            return "";
        }
        int code = 0;
        for (int i = 1; i <= 4; i++) {
            int digit = Character.digit(text.charAt(at + i), 16);
            if (digit < 0) {
                return "";
            }
            code = code * 16 + digit;
        }
        at += 4;
        return String.valueOf((char) code);
    }

    private String bare() {
        int start = at;
        while (at < text.length() && ",:{}[]\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at).strip();
    }

    private void skipSpace() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF')) {
            at++;
        }
    }
}
