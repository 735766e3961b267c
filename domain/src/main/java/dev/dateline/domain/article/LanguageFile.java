package dev.dateline.domain.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Reads the files beside this class that have one line a language: "tag: what belongs to it". */
final class LanguageFile {

    private LanguageFile() {}

    /** What belongs to each language, in the file's order; empty lines and lines that begin with # do not count. */
    static Map<String, String> read(String file) {
        Map<String, String> lines = new LinkedHashMap<>();
        try (InputStream bytes = Objects.requireNonNull(LanguageFile.class.getResourceAsStream(file));
                BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        int colon = line.indexOf(':');
                        lines.put(
                                line.substring(0, colon),
                                line.substring(colon + 1).strip());
                    });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return lines;
    }
}
