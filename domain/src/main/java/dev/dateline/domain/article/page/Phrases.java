package dev.dateline.domain.article.page;

import dev.dateline.domain.article.page.RemovedBlock.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Phrases that belong to no article ("Read also", "All rights reserved"), in the big languages; see {@code phrases.txt}. */
final class Phrases {

    private static final List<Section> SECTIONS = read();

    private record Section(Reason reason, int longest, List<Pattern> patterns) {

        boolean matches(PageBlock block) {
            return block.size() <= longest
                    && patterns.stream().anyMatch(p -> p.matcher(block.text()).lookingAt());
        }
    }

    private Phrases() {}

    /** Why a block is a mere phrase of page design, or null when it is none. */
    static @Nullable Reason reason(PageBlock block) {
        for (Section section : SECTIONS) {
            if (section.matches(block)) {
                return section.reason();
            }
        }
        return null;
    }

    private static List<Section> read() {
        List<Section> sections = new ArrayList<>();
        try (InputStream file = Objects.requireNonNull(Phrases.class.getResourceAsStream("phrases.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(line, sections));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return List.copyOf(sections);
    }

    private static void add(String line, List<Section> sections) {
        if (line.startsWith("[")) {
            String[] head = line.substring(1, line.length() - 1).split(" ");
            sections.add(new Section(Reason.valueOf(head[0]), Integer.parseInt(head[1]), new ArrayList<>()));
        } else {
            int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            sections.get(sections.size() - 1).patterns().add(Pattern.compile(line, flags));
        }
    }
}
