package dev.dateline.domain.article.credit;

import dev.dateline.domain.article.ResourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the lists beside this class: lines under headings {@code [id] title}; empty lines and lines that begin with # do not count. */
final class ListFile {

    private ListFile() {}

    /**
     * The lines under one heading.
     *
     * @param id what stands in the brackets; empty before the first heading
     * @param title what stands after them
     * @param lines the lines, stripped
     */
    record Section(String id, String title, List<String> lines) {}

    /** The sections of a file that comes with the program. */
    static List<Section> builtIn(String file) {
        return sections(ResourceLines.of(ListFile.class, file).stream());
    }

    /** The sections of a text. */
    static List<Section> sections(Stream<String> text) {
        List<Section> sections = new ArrayList<>(List.of(new Section("", "", new ArrayList<>())));
        text.map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> {
                    int end = line.startsWith("[") ? line.indexOf(']') : -1;
                    if (end > 0) {
                        String title = line.substring(end + 1).strip();
                        sections.add(new Section(line.substring(1, end).strip(), title, new ArrayList<>()));
                    } else {
                        sections.get(sections.size() - 1).lines().add(line);
                    }
                });
        return List.copyOf(sections);
    }
}
