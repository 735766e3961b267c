package dev.dateline.domain.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads lists that stand beside a class: a line each; empty lines and lines that begin with # do not count. */
public final class ResourceLines {

    private ResourceLines() {}

    /** The lines of a file in the class's own package. */
    public static List<String> of(Class<?> beside, String file) {
        try (InputStream bytes = Objects.requireNonNull(beside.getResourceAsStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
