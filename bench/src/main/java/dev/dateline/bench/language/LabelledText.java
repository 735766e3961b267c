package dev.dateline.bench.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** A text and the language it is said to be in. */
record LabelledText(String language, String text) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The headlines of our own writing in {@code headlines.txt}: "tag: headline" a line. */
    static List<LabelledText> ownHeadlines() {
        try (InputStream bytes = Objects.requireNonNull(LabelledText.class.getResourceAsStream("headlines.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(": ", 2))
                    .map(parts -> new LabelledText(parts[0], parts[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One field of a packed file of JSON lines with {@code lang}; lines without either are left out. */
    static List<LabelledText> read(Path file, String field) {
        List<LabelledText> texts = new ArrayList<>();
        try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode json = JSON.readTree(line);
                String text = json.path(field).asText("");
                String language = json.path("lang").asText("");
                if (!text.isBlank() && !text.equals("null") && !language.isEmpty()) {
                    texts.add(new LabelledText(language, text));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
