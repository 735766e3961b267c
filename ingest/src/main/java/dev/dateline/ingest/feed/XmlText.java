package dev.dateline.ingest.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cleans the text of an XML document before any parser sees it: characters that XML forbids, and the DOCTYPE. */
final class XmlText {
    private static final Pattern BEFORE_DOCTYPE = Pattern.compile(
            "(?:\\s++|<\\?(?:[^?]|\\?(?!>))*+\\?>|<!--(?:[^-]|-(?!->))*+-->)*+<!DOCTYPE\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY =
            Pattern.compile("<!ENTITY\\s+([\\w.-]{1,60})\\s+(?:\"([^\"<&%]{0,200})\"|'([^'<&%]{0,200})')\\s*>");
    private static final Pattern REFERENCE = Pattern.compile("&([\\w.-]{1,60});");
    private static final int PROLOG = 20_000;
    private static final int ENTITIES = 300;
    private static final int MOST_PUT_IN = 1 << 20;

    private XmlText() {}

    /**
     * The document without DOCTYPE. Entities that it declares with plain text are put in; an entity that refers to
     * another entity, to markup or to a file stays what it is, an unknown name.
     */
    static String clean(String text) {
        String allowed = withoutForbidden(text).strip();
        Matcher before = BEFORE_DOCTYPE.matcher(allowed).region(0, Math.min(allowed.length(), PROLOG));
        if (!before.lookingAt()) {
            return allowed;
        }
        int start = before.end() - "<!DOCTYPE".length();
        int end = endOfDoctype(allowed, before.end());
        Map<String, String> entities = entities(allowed.substring(start, end));
        String rest = allowed.substring(0, start) + allowed.substring(end);
        return entities.isEmpty() ? rest : putIn(rest, entities);
    }

    /** The text without the characters that XML 1.0 forbids, and without byte order marks. */
    static String withoutForbidden(String text) {
        if (text.codePoints().allMatch(XmlText::isAllowed)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(XmlText::isAllowed).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isAllowed(int c) {
        if (c < 0x20) {
            return c == '\t' || c == '\n' || c == '\r';
        }
        return c <= 0xd7ff || (c >= 0xe000 && c <= 0xfffd && c != 0xfeff) || c >= 0x10000;
    }

    private static int endOfDoctype(String text, int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c == '>' && depth <= 0) {
                return i + 1;
            }
        }
        return from;
    }

    private static Map<String, String> entities(String doctype) {
        Map<String, String> entities = new HashMap<>();
        Matcher entity = ENTITY.matcher(doctype);
        while (entity.find() && entities.size() < ENTITIES) {
            entities.putIfAbsent(entity.group(1), entity.group(2) == null ? entity.group(3) : entity.group(2));
        }
        entities.keySet().removeAll(java.util.Set.of("amp", "lt", "gt", "quot", "apos"));
        return entities;
    }

    private static String putIn(String text, Map<String, String> entities) {
        StringBuilder out = new StringBuilder(text.length());
        Matcher reference = REFERENCE.matcher(text);
        while (out.length() < text.length() + MOST_PUT_IN && reference.find()) {
            String value = entities.get(reference.group(1));
            reference.appendReplacement(out, Matcher.quoteReplacement(value == null ? reference.group() : value));
        }
        return reference.appendTail(out).toString();
    }
}
