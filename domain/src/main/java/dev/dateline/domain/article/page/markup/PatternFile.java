package dev.dateline.domain.article.page.markup;

import dev.dateline.domain.article.ResourceLines;
import java.util.ArrayList;
import java.util.List;

/** Reads files of patterns: sections headed {@code [NAME]} or {@code [NAME number]}, one pattern a line. */
public final class PatternFile {

    private PatternFile() {}

    /**
     * One section.
     *
     * @param name its name
     * @param number the number after the name, 0 when there is none
     * @param lines its patterns
     */
    public record Section(String name, int number, List<String> lines) {}

    /** The sections of a file that lies beside a class, in its order; empty lines and lines that begin with # do not count. */
    public static List<Section> read(Class<?> beside, String file) {
        List<Section> sections = new ArrayList<>();
        ResourceLines.of(beside, file).forEach(line -> add(line, sections));
        return List.copyOf(sections);
    }

    private static void add(String line, List<Section> sections) {
        if (line.startsWith("[") && line.endsWith("]") && Character.isUpperCase(line.charAt(1))) {
            String[] head = line.substring(1, line.length() - 1).split(" ");
            int number = head.length > 1 ? Integer.parseInt(head[1]) : 0;
            sections.add(new Section(head[0], number, new ArrayList<>()));
        } else {
            sections.get(sections.size() - 1).lines().add(line);
        }
    }
}
