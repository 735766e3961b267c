package dev.dateline.domain.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads files with lines of the form "name: what belongs to it". */
public final class NamedLines {

    private NamedLines() {}

    /** What belongs to each name, in the order of a file that lies beside a class; empty lines and lines that begin with # do not count. */
    public static Map<String, List<String>> read(Class<?> beside, String file) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        ResourceLines.of(beside, file).forEach(line -> add(line, lines));
        return lines;
    }

    private static void add(String line, Map<String, List<String>> lines) {
        int colon = line.indexOf(':');
        lines.computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
                .add(line.substring(colon + 1).strip());
    }

    /** All expressions under a name as one, in any case and any script. */
    public static Pattern anyOf(List<String> expressions) {
        return Pattern.compile(
                "(?:" + String.join("|", expressions) + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
